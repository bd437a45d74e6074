import { effect } from '@preact/signals';
import { rootFlags } from '../dom/contract.ts';
import type { Store } from '../state/store.ts';
import { knownId } from '../state/view.ts';
import type { View } from '../state/view.ts';
import { createFrame } from '../embed/frame.ts';

/** The time in ms that a host has to set its frame to the reported height. */
const patienceMs = 1_000;

/**
 * Connects an embed's store to the page around it. It sends nothing until a host says hello,
 * because around a plain frame nobody listens. `asked` is the view in the embed's address, which
 * the host knows already.
 */
export function connectHost(store: Store, content: HTMLElement, asked: View): void {
  const { storyIds, view } = store;
  const news = ({ place, hidden }: View) => ({
    place,
    layers: storyIds.layers.filter((id) => !hidden.has(id)),
  });
  let told = news(asked);
  let hasHost = false;
  let height = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const frame = createFrame(
    {
      select(place) {
        const known = knownId(storyIds.theatreOf, place);
        if (known !== null) store.select(known);
        const chosen = view.peek().place;
        if (chosen !== place) frame.say({ type: 'placeselect', place: chosen });
      },
      clear: store.clear,
      highlight: (place) => store.highlight(knownId(storyIds.theatreOf, place)),
      showLayers(layers) {
        const wanted = layers ?? storyIds.layers;
        for (const id of storyIds.layers) {
          if (wanted.includes(id) === view.peek().hidden.has(id)) store.toggleLayer(id);
        }
      },
      setTheme: store.setTheme,
      setLanguage(language) {
        const known = storyIds.languages.find((id) => id === language);
        if (known && known !== view.peek().language) {
          location.replace(store.hrefOf({ ...view.peek(), language: known }));
        }
      },
    },
    () => {
      frame.say({ type: 'places', places: [...storyIds.theatreOf.keys()] });
      frame.say({ type: 'ready' });
      hasHost = true;
      tellNews(view.peek());
      tellHeight();
      new ResizeObserver(tellHeight).observe(content);
      addEventListener('resize', fitFrame);
    },
  );
  function tellNews(now: View) {
    if (!hasHost) return;
    const { place, layers } = news(now);
    if (place !== told.place) frame.say({ type: 'placeselect', place });
    if (layers.join() !== told.layers.join()) frame.say({ type: 'layerchange', layers });
    told = { place, layers };
  }
  function tellHeight() {
    const now = Math.ceil(content.getBoundingClientRect().height);
    // A difference below 2 px is rounding; reporting it could go on for ever.
    if (Math.abs(now - height) < 2) return;
    height = now;
    frame.say({ type: 'height', height });
    fitFrame();
  }
  /** Disables scrolling if the frame fits its content; allows it if the host does not adapt. */
  function fitFrame() {
    clearTimeout(patience);
    if (innerHeight > height - 2) rootFlags().fits = 'true';
    else patience = setTimeout(() => delete rootFlags().fits, patienceMs);
  }
  effect(() => tellNews(view.value));
}
