import { effect } from '@preact/signals';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { createFrame } from '../embed/frame.ts';

/** How long a host may take to make its frame as high as it was told: ms. */
const patienceMs = 1_000;

/**
 * Ties the store of an embed to the page around it; returns how to undo it. Until a host says hello
 * nothing is said: in a plain frame there is nobody to listen. `asked` is what the embed was opened
 * at, which its host knows.
 */
export function connectHost(store: Store, content: HTMLElement, asked: View): () => void {
  const { storyIds, view } = store;
  const news = ({ place, hidden }: View) => ({
    place,
    layers: storyIds.layers.filter((id) => !hidden.has(id)),
  });
  let told = news(asked);
  let hasHost = false;
  let height = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const cleanups: (() => void)[] = [];
  const frame = createFrame(
    {
      select(place) {
        store.select(place);
        const chosen = view.peek().place;
        if (chosen !== place) frame.say({ type: 'placeselect', place: chosen });
      },
      clear: store.clear,
      highlight: store.highlight,
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
      const observer = new ResizeObserver(tellHeight);
      observer.observe(content);
      addEventListener('resize', fitFrame);
      cleanups.push(
        () => observer.disconnect(),
        () => removeEventListener('resize', fitFrame),
        () => clearTimeout(patience),
      );
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
    // A px more or less is rounding, and answering it could go on for ever.
    if (Math.abs(now - height) < 2) return;
    height = now;
    frame.say({ type: 'height', height });
    fitFrame();
  }
  /** In a frame as high as its content nothing scrolls; one that does not follow it soon does. */
  function fitFrame() {
    const { dataset } = document.documentElement;
    clearTimeout(patience);
    if (innerHeight > height - 2) dataset['fits'] = 'true';
    else patience = setTimeout(() => delete dataset['fits'], patienceMs);
  }
  cleanups.push(
    frame.destroy,
    effect(() => tellNews(view.value)),
  );
  return () => {
    for (const each of cleanups.splice(0)) each();
  };
}
