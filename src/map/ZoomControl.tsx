import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { within } from './scene.ts';
import type { Scene } from './scene.ts';

interface Props {
  readonly words: Messages;
  readonly store: Store;
  /** None before the first script: then there is nothing to zoom. */
  readonly scene: Scene | null;
}

/** Nearer and further, whoever draws the map. */
export function ZoomControl({ words, store, scene }: Props) {
  const zoom = scene?.camera.value.zoom;
  const zoomBy = (step: number) => {
    if (!scene) return;
    const { center, zoom: now } = scene.camera.peek();
    // The address says where the map goes, not where it cannot.
    const next = within(scene.limits, { center, zoom: now + step });
    scene.goTo(next, true);
    store.moved(next);
  };
  return (
    <div class="zoom" role="group" aria-label={words.map.zoom}>
      <button
        type="button"
        aria-label={words.map.zoomIn}
        disabled={zoom !== undefined && zoom >= scene!.limits.maxZoom}
        onClick={() => zoomBy(1)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.map.zoomOut}
        disabled={zoom !== undefined && zoom <= scene!.limits.minZoom}
        onClick={() => zoomBy(-1)}
      >
        −
      </button>
    </div>
  );
}
