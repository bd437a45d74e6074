import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { unionOfBounds } from '../geo/bounds.ts';
import type { Bounds } from '../geo/bounds.ts';
import type { Camera } from '../geo/mercator.ts';
import { deriveStory } from '../story/derive.ts';
import type { Derived } from '../story/derive.ts';
import type { Story } from '../story/story.ts';
import { encodeView, formatAddress, theatreAnchor } from './url.ts';
import { allTheatres } from './view.ts';
import type { View, Vocabulary } from './view.ts';

/** What the map is asked to show. */
export type Frame =
  | { readonly sort: 'bounds'; readonly bounds: Bounds; readonly isPlace: boolean }
  | { readonly sort: 'camera'; readonly camera: Camera };

/** A change of the view, and whether the reader can go back over it. */
export interface Change {
  readonly view: View;
  readonly history: 'push' | 'replace' | 'none';
}

export interface Store {
  readonly story: Story;
  readonly derived: Derived;
  readonly vocabulary: Vocabulary;
  /** The path the site lives under, with a slash at its end. */
  readonly base: string;
  readonly change: ReadonlySignal<Change>;
  readonly view: ReadonlySignal<View>;
  /** The place under the pointer or focus, on the map or in the list. */
  readonly highlighted: ReadonlySignal<string | null>;
  /** A new object each time the map should go somewhere. */
  readonly frame: ReadonlySignal<Frame>;
  /** The address of a view, with the base path. */
  readonly hrefOf: (view: View) => string;
  /** The address of a place's page, with what else this view shows. */
  readonly hrefOfPlace: (place: string) => string;
  /** The address of the page that shows what an embed shows, in the reader's own theme. */
  readonly hrefOfPage: () => string;
  /** The address of a theatre, which shows it without any script too. */
  readonly hrefOfTheatre: (theatre: string) => string;
  select(place: string): void;
  clear(): void;
  toggleLayer(layer: string): void;
  showAllLayers(): void;
  showTheatre(theatre: string): void;
  useTheme(theme: View['theme']): void;
  highlight(place: string | null): void;
  /** The reader moved the map by hand. */
  moved(camera: Camera): void;
  /** The reader went back or forward. */
  restore(view: View): void;
}

/** The ids that links may name, from the story. */
export function vocabularyOf(story: Story): Vocabulary {
  return {
    languages: story.info.languages,
    layers: story.layers.map(({ id }) => id),
    theatres: story.theatres.map(({ id }) => id),
    theatreOf: new Map(story.places.map(({ id, theatre }) => [id, theatre])),
  };
}

/**
 * The state of one page: signals to read, verbs to change them. `base` is the path the site lives
 * under, with a slash at its end.
 */
export function createStore(story: Story, initial: View, base: string): Store {
  const derived = deriveStory(story);
  const vocabulary = vocabularyOf(story);
  const change = signal<Change>({ view: initial, history: 'none' });
  const view = computed(() => change.value.view);
  const highlighted = signal<string | null>(null);
  const frame = signal<Frame>(frameOf(story, derived, initial));

  const put = (next: Partial<View>, history: Change['history']) => {
    const all = { ...view.value, ...next };
    // Going back inside an embed would be going back in its host's page.
    const isHosted = all.surface === 'embed';
    change.value = { view: all, history: isHosted ? 'replace' : history };
  };
  const hrefOf = (next: View) => base.slice(0, -1) + formatAddress(encodeView(next, vocabulary));
  const look = () => {
    frame.value = frameOf(story, derived, view.value);
  };

  return {
    story,
    derived,
    vocabulary,
    base,
    change,
    view,
    highlighted,
    frame,
    hrefOf,
    hrefOfPlace: (place) =>
      hrefOf({
        ...view.value,
        surface: 'page',
        place,
        theatre: vocabulary.theatreOf.get(place) ?? view.value.theatre,
        camera: null,
      }),
    hrefOfPage: () => hrefOf({ ...view.value, surface: 'page', theme: null }),
    hrefOfTheatre(theatre) {
      const home = { ...view.value, place: null, theatre: vocabulary.theatres[0]!, camera: null };
      return `${hrefOf(home)}#${theatreAnchor(theatre)}`;
    },
    select(place) {
      const theatre = vocabulary.theatreOf.get(place);
      if (theatre === undefined || place === view.value.place) return;
      put({ place, theatre, camera: null }, 'push');
      look();
    },
    clear() {
      if (view.value.place !== null) put({ place: null }, 'push');
    },
    toggleLayer(layer) {
      const hidden = new Set(view.value.hidden);
      if (!hidden.delete(layer)) hidden.add(layer);
      put({ hidden }, 'replace');
    },
    showAllLayers() {
      put({ hidden: new Set() }, 'replace');
    },
    showTheatre(theatre) {
      put({ theatre, camera: null }, 'replace');
      frame.value = theatreFrame(story, theatre);
    },
    useTheme(theme) {
      put({ theme }, 'replace');
    },
    highlight(place) {
      highlighted.value = place;
    },
    moved(camera) {
      put({ camera }, 'replace');
    },
    restore(next) {
      change.value = { view: next, history: 'none' };
      look();
    },
  };
}

/** The reader's own camera, else the selected place where its theatre is shown, else the theatre. */
function frameOf(story: Story, { placeById }: Derived, view: View): Frame {
  if (view.camera) return { sort: 'camera', camera: view.camera };
  const place = view.place === null ? undefined : placeById.get(view.place);
  return place?.theatre === view.theatre
    ? { sort: 'bounds', bounds: place.bounds, isPlace: true }
    : theatreFrame(story, view.theatre);
}

/** The frame of a theatre, or of all. */
export function theatreFrame({ theatres }: Story, theatre: string): Frame {
  const shown = theatres.filter(({ id }) => theatre === allTheatres || theatre === id);
  return {
    sort: 'bounds',
    bounds: unionOfBounds(shown.map(({ bounds }) => bounds)),
    isPlace: false,
  };
}
