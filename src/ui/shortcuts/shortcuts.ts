import { legendLayers } from '../../story/figures.ts';
import type { Store } from '../../state/store.ts';
import { allTheatres } from '../../state/view.ts';
import { adjacentPlaces } from '../place/placeLinks.ts';
import { switchTheme } from '../frame/switchTheme.ts';

export type ShortcutName =
  'layer' | 'allLayers' | 'nextPlace' | 'previousPlace' | 'theatre' | 'theme' | 'language' | 'help';

export interface Shortcut {
  readonly name: ShortcutName;
  /** The keys as printed on them; the help shows this. */
  readonly keys: string;
  /** Tests a key by its position on the keyboard, independent of the letter that it types. */
  readonly matches: (code: string) => boolean;
  readonly run: (store: Store, code: string) => void;
}

const digitOf = (code: string) => /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];

/** Runs the shortcut of a key, if it has one. */
export function runShortcut(store: Store, code: string): void {
  shortcuts.find((each) => each.matches(code))?.run(store, code);
}

/** The single-key shortcuts. The help lists them in this order. */
export const shortcuts: readonly Shortcut[] = [
  {
    name: 'layer',
    keys: '1–9',
    matches: (code) => Number(digitOf(code) ?? 0) > 0,
    run({ story, view, toggleLayer }, code) {
      const hasTally = view.peek().surface === 'page';
      const layer = legendLayers(story, hasTally)[Number(digitOf(code)) - 1];
      if (layer) toggleLayer(layer.id);
    },
  },
  {
    name: 'allLayers',
    keys: '0',
    matches: (code) => digitOf(code) === '0',
    run: (store) => store.showAllLayers(),
  },
  {
    name: 'nextPlace',
    keys: 'N',
    matches: (code) => code === 'KeyN',
    run(store) {
      const { next } = adjacentPlaces(store, store.view.peek().place);
      if (next) store.select(next.id);
    },
  },
  {
    name: 'previousPlace',
    keys: 'P',
    matches: (code) => code === 'KeyP',
    run(store) {
      const { previous } = adjacentPlaces(store, store.view.peek().place);
      if (previous) store.select(previous.id);
    },
  },
  {
    name: 'theatre',
    keys: 'T',
    matches: (code) => code === 'KeyT',
    run({ storyIds, view, showTheatre }) {
      const all = [...storyIds.theatres, allTheatres];
      showTheatre(all[(all.indexOf(view.peek().theatre) + 1) % all.length]!);
    },
  },
  {
    name: 'theme',
    keys: 'D',
    matches: (code) => code === 'KeyD',
    run: switchTheme,
  },
  {
    name: 'language',
    keys: 'L',
    matches: (code) => code === 'KeyL',
    run: () => document.querySelector<HTMLElement>('a[hreflang]')?.click(),
  },
  {
    name: 'help',
    keys: '?',
    matches: (code) => code === 'Slash',
    run: () => document.querySelector<HTMLElement>('[data-opens="help"]')?.click(),
  },
];
