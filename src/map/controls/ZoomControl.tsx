import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { within } from '../mapState.ts';
import type { MapState } from '../mapState.ts';

interface Props {
  readonly t: Messages;
  readonly store: Store;
  /** None before the first script: then there is nothing to zoom. */
  readonly mapState: MapState | null;
}

/** Nearer and further, whoever draws the map. */
export function ZoomControl({ t, store, mapState }: Props) {
  const zoom = mapState?.camera.value.zoom;
  const zoomBy = (step: number) => {
    if (!mapState) return;
    const { center, zoom: now } = mapState.camera.peek();
    // The address says where the map goes, not where it cannot.
    const next = within(mapState.limits, { center, zoom: now + step });
    mapState.goTo(next, true);
    store.setCamera(next);
  };
  return (
    <div class="zoom" role="group" aria-label={t.map.zoom}>
      <button
        type="button"
        aria-label={t.map.zoomIn}
        disabled={zoom !== undefined && zoom >= mapState!.limits.maxZoom}
        onClick={() => zoomBy(1)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={t.map.zoomOut}
        disabled={zoom !== undefined && zoom <= mapState!.limits.minZoom}
        onClick={() => zoomBy(-1)}
      >
        −
      </button>
    </div>
  );
}
