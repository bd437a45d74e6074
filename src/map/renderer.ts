import type { Camera } from '../geo/mercator.ts';

/** A move at once, with an animation, or as one step of a gesture that still goes on. */
export type Movement = 'jump' | 'animate' | 'drag';

/** The code that draws the shapes of the map: SVG at first, then perhaps MapLibre. */
export interface Renderer {
  /** Moves to a camera, and reports to `MapState.setCamera` where the map really is. */
  moveTo(camera: Camera, movement: Movement): void;
  /** Puts the labels above the shapes. */
  attachOverlay(overlay: HTMLElement): void;
}
