import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { within } from '../mapState.ts';
import type { MapState } from '../mapState.ts';

interface Props {
  readonly t: Messages;
  readonly store: Store;
  /** Null until the map is mounted: there is nothing to zoom yet. */
  readonly mapState: MapState | null;
}

/** Zooms the map in and out, whether SVG or MapLibre draws it. */
export function ZoomControl({ t, store, mapState }: Props) {
  const zoom = mapState?.camera.value.zoom;
  const zoomBy = (step: number) => {
    if (!mapState) return;
    const { center, zoom: now } = mapState.camera.peek();
    // Clamped, because the URL gets this camera: it must be one that the map can reach.
    const next = within(mapState.limits.peek(), { center, zoom: now + step });
    mapState.moveTo(next, 'animate');
    store.setCamera(next);
  };
  return (
    <div class="zoom" role="group" aria-label={t.map.zoom}>
      <button
        type="button"
        aria-label={t.map.zoomIn}
        disabled={zoom !== undefined && zoom >= mapState!.limits.value.maxZoom}
        onClick={() => zoomBy(1)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={t.map.zoomOut}
        disabled={zoom !== undefined && zoom <= mapState!.limits.value.minZoom}
        onClick={() => zoomBy(-1)}
      >
        −
      </button>
    </div>
  );
}
