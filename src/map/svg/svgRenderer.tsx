import { isPlainClick } from '../../dom/pointer.ts';
import type { Pixel } from '../../geo/mercator.ts';
import type { Store } from '../../state/store.ts';
import type { PlaceId } from '../../story/schema.ts';
import type * as PanZoom from '../gestures/panZoom.ts';
import type { MapState } from '../mapState.ts';
import { mountRoot } from '../mountRoot.ts';
import type { Renderer } from '../renderer.ts';
import { SvgMap } from './SvgMap.tsx';

export interface SvgRenderer extends Renderer {
  /**
   * Lets fingers pan and zoom the SVG, and animates its moves. For touch devices only: without these
   * gestures moves jump, and the buttons zoom.
   */
  bindGestures(code: typeof PanZoom): void;
}

/** Draws the map as SVG in its element until `signal` aborts, and answers presses on it. */
export function createSvgRenderer(
  element: HTMLElement,
  store: Store,
  mapState: MapState,
  signal: AbortSignal,
): SvgRenderer {
  const shapes = mountRoot(element, 'map-shapes', <Shapes {...{ store, mapState }} />, signal);
  let gestures: typeof PanZoom | null = null;
  return {
    moveTo(next, movement) {
      const from = mapState.camera.peek();
      mapState.setCamera(next, movement !== 'drag');
      if (movement === 'animate') gestures?.animateCamera(shapes, mapState, from);
    },
    attachOverlay: (overlay) => shapes.after(overlay),
    bindGestures(code) {
      if (signal.aborted) return;
      gestures = code;
      code.bindPanZoom(element, shapes, store, mapState, signal);
    },
  };
}

interface ShapesProps {
  readonly store: Store;
  readonly mapState: MapState;
}

/**
 * Re-renders the shapes when the camera comes to rest. During a move they are only CSS-transformed,
 * or MapLibre draws.
 */
function Shapes({ store, mapState }: ShapesProps) {
  const placeUnder = (event: MouseEvent) => {
    const link = (event.target as Element).closest('[data-place]');
    // `SvgMap` has written the place's id there.
    const under = () => (link?.getAttribute('data-place') ?? null) as PlaceId | null;
    return mapState.hitTest(pixelOf(event), under);
  };
  return (
    <div
      class="map-press"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        const place = placeUnder(event);
        if (place === null) store.clear();
        else store.select(place);
      }}
      onPointerMove={(event) => {
        // Touch has no hover.
        if (event.pointerType !== 'touch') store.highlight(placeUnder(event));
      }}
      onPointerLeave={() => store.highlight(null)}
    >
      <SvgMap
        id="live"
        store={store}
        camera={mapState.restCamera.value}
        size={mapState.size.value}
      />
    </div>
  );
}

function pixelOf(event: MouseEvent): Pixel {
  const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}
