import { messages } from '../../i18n/messages.ts';
import type { Camera } from '../../geo/mercator.ts';
import { within } from '../mapState.ts';
import type { MapState } from '../mapState.ts';
import { useMessages } from '../../dom/language.ts';

interface Props {
  /** Null until the map is mounted: there is nothing to zoom yet. */
  readonly mapState: MapState | null;
  /** Receives the camera that the map goes to. */
  readonly onZoom: (camera: Camera) => void;
}

/** Zooms the map in and out, whether SVG or MapLibre draws it. */
export function ZoomControl({ mapState, onZoom }: Props) {
  const t = useMessages(messages).map;
  const zoom = mapState?.camera.value.zoom;
  const zoomBy = (step: number) => {
    if (!mapState) return;
    const { center, zoom: now } = mapState.camera.peek();
    // Clamped, because the URL gets this camera: it must be one that the map can reach.
    const next = within(mapState.limits.peek(), { center, zoom: now + step });
    mapState.moveTo(next, 'animate');
    onZoom(next);
  };
  return (
    <div class="zoom" role="group" aria-label={t.zoom}>
      <button
        type="button"
        aria-label={t.zoomIn}
        disabled={zoom !== undefined && zoom >= mapState!.limits.value.maxZoom}
        onClick={() => zoomBy(1)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={t.zoomOut}
        disabled={zoom !== undefined && zoom <= mapState!.limits.value.minZoom}
        onClick={() => zoomBy(-1)}
      >
        −
      </button>
    </div>
  );
}
