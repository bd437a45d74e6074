import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';
import type { LazyParts } from '../ui/appProps.ts';
import { embedding, hydration, press, searchFocus, shortcutKey } from './triggers.ts';
import type { Trigger } from './triggers.ts';

/**
 * The loading plan: what a page loads later than its first scripts, and when. Islands are beside the
 * hydrated app; the loop below starts them. Lazy parts belong to the app. The mounted map loads its
 * own additions: the card at the pointer and the streets.
 */
const islands = {
  ribbon: island({
    until: hydration('ribbon'),
    load: () => import('../ui/ribbon/hydrateRibbon.ts'),
    run: (code) => code.hydrateRibbon,
  }),
  speakers: island({
    until: hydration('speakers'),
    load: () => import('../ui/speakers/hydrateSpeakers.ts'),
    run: (code) => code.hydrateSpeakers,
  }),
  host: island({
    until: embedding,
    load: () => import('./connectHost.ts'),
    run: (code) => code.connectHost,
  }),
  search: island({
    until: searchFocus,
    load: () => import('../ui/search/hydrateSearch.tsx'),
    run: (code) => (store, field, reader) => {
      code.hydrateSearch(store, field, { ...reader, loadPanel: lazyParts.speakerFilter });
    },
  }),
  share: island({
    until: press('share'),
    load: () => import('../ui/share/ShareDialog.tsx'),
    run: (code) => code.openShare,
  }),
  help: island({
    until: press('help'),
    load: () => import('../ui/help/HelpDialog.tsx'),
    run: (code) => code.openHelp,
  }),
  shortcuts: island({
    until: shortcutKey,
    load: () => import('../ui/shortcuts/shortcuts.ts'),
    run: (code) => code.runShortcut,
  }),
};

/** Starts each island when its trigger asks for it. */
export function runIslands(store: Store): void {
  for (const start of Object.values(islands)) start(store);
}

/** The code that components load themselves. */
export const lazyParts: LazyParts = {
  // `SidePanel`, once one speaker only is shown, or a step of the walk.
  speakerFilter: () =>
    import('../ui/speakers/SpeakerFilter.tsx').then((code) => code.SpeakerFilter),
  walk: () => import('../ui/walk/Walk.tsx').then((code) => code.Walk),
  // `ExportBar`, at a press on one of its buttons.
  savePicture: () => import('../map/picture/savePicture.tsx').then((code) => code.savePicture),
  // `MapView`: on touch devices once the labels stand.
  panZoom: () => import('../map/gestures/panZoom.ts'),
  // `MapView`: when the page is idle or at a gesture, see `whenNeeded`.
  maplibre: () => import('../map/maplibre/mountMaplibre.ts').then((code) => code.mountMaplibre),
};

/** Resolves when the lazy code of this view's side panel has loaded or failed. */
export async function preloadSidePanel({ speaker, claim }: View): Promise<void> {
  const { speakerFilter, walk } = lazyParts;
  await Promise.allSettled([speaker !== null && speakerFilter(), claim !== null && walk()]);
}

interface Island<Args extends unknown[], Code> {
  readonly until: Trigger<Args>;
  readonly load: () => Promise<Code>;
  /** Returns what runs when the code has loaded. */
  readonly run: (code: Code) => (store: Store, ...args: Args) => void;
}

function island<Args extends unknown[], Code>({ until, load, run }: Island<Args, Code>) {
  return (store: Store) => until(store, async (...args) => run(await load())(store, ...args));
}
