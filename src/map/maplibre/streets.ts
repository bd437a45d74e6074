import { effect } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { streetsMessages } from '../../i18n/streets.ts';
import type { Store } from '../../state/store.ts';
import { cameraFor, maxZoom } from '../camera.ts';
import type { MapState } from '../mapState.ts';
import type { StyleAddition } from '../style/buildStyle.ts';
import { streetsZooms } from '../style/zooms.ts';

/**
 * Loads the streets that the story names once the map comes close enough, and lets the reader go
 * closer then. If they fail, the map stays as it is and `say` receives the words that say so. This
 * file is only in the bundle of a story with streets; what it imports then still loads late.
 */
export function bindStreets(
  { story, base, view, viewTarget }: Store,
  mapState: MapState,
  addition: Signal<StyleAddition | null>,
  say: (text: string) => void,
  signal: AbortSignal,
): void {
  const { streets } = story.info;
  if (!streets) return;
  let hasFailed = false;
  const fail = () => {
    if (!hasFailed && !signal.aborted) say(streetsMessages[view.peek().language].failed);
    hasFailed = true;
  };
  const load = async () => {
    const { openArchive } = await import('./streetsArchive.ts');
    const add = await openArchive(base + streets.file, fail, signal);
    if (signal.aborted) return;
    addition.value = add;
    mapState.setMaxZoom(streetsZooms.to);
    // A link may ask for a closer camera than the map could show until now.
    const asked = viewTarget.peek();
    if (asked.kind === 'camera' && asked.camera.zoom > maxZoom) {
      mapState.moveTo(cameraFor(asked, mapState.size.peek()), 'jump');
    }
  };
  let isAsked = false;
  const stop = effect(() => {
    if (isAsked || mapState.restCamera.value.zoom < streetsZooms.from) return;
    isAsked = true;
    load().catch(fail);
  });
  signal.addEventListener('abort', () => {
    stop();
    mapState.setMaxZoom(maxZoom);
  });
}
