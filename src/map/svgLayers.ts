import type { Signal } from '@preact/signals';
import type { MapState } from './mapState.ts';

/** The parts of the map's element while SVG draws it. */
export interface SvgLayers {
  readonly mapState: MapState;
  readonly shapes: HTMLElement;
  /** The labels above the shapes. They move into MapLibre's container while it draws. */
  readonly overlay: HTMLElement;
  /** The number of touch gestures that have moved the map. */
  readonly gestureCount: Signal<number>;
}
