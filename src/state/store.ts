import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Camera } from '../geo/mercator.ts';
import { deriveStory } from '../story/derive.ts';
import type { Derived } from '../story/derive.ts';
import { filterBySpeaker } from '../story/filterBySpeaker.ts';
import type { Story } from '../story/story.ts';
import { targetOf, placeIdsOfClaim, theatreTarget } from './viewTarget.ts';
import type { ViewTarget } from './viewTarget.ts';
import { encodeView, formatAddress, isBySpeaker, theatreAnchor } from './url.ts';
import { allTheatres } from './view.ts';
import type { View, StoryIds } from './view.ts';
import { storyIdsOf } from './storyIds.ts';

/** A change of the view, and whether the reader can go back over it. */
export interface ViewChange {
  readonly view: View;
  readonly history: 'push' | 'replace' | 'none';
}

/** What is to be seen and read while the reader listens to one speaker, or to everybody. */
export interface FilteredStory {
  readonly story: Story;
  readonly derived: Derived;
}

export interface Store {
  /** The whole story, whoever is listened to. */
  readonly story: Story;
  readonly derived: Derived;
  readonly filtered: ReadonlySignal<FilteredStory>;
  readonly storyIds: StoryIds;
  /** The path the site lives under, with a slash at its end. */
  readonly base: string;
  readonly change: ReadonlySignal<ViewChange>;
  readonly view: ReadonlySignal<View>;
  /** The layers that are switched off; the same set until one is switched. */
  readonly hidden: ReadonlySignal<ReadonlySet<string>>;
  /** The place under the pointer or focus, on the map or in the list. */
  readonly pointedPlace: ReadonlySignal<string | null>;
  /** The claim under the pointer or focus. */
  readonly pointedClaim: ReadonlySignal<string | null>;
  /** The places to make stand out: what is pointed at, else those of the claim that is read. */
  readonly highlighted: ReadonlySignal<ReadonlySet<string>>;
  /** A new object each time the map should go somewhere. */
  readonly viewTarget: ReadonlySignal<ViewTarget>;
  /** The address of a view, with the base path. */
  readonly hrefOf: (view: View) => string;
  /** The address of a place's page, with what else this view shows. */
  readonly hrefOfPlace: (place: string) => string;
  /** The address of a claim as a step of the walk through the article. */
  readonly hrefOfClaim: (claim: string) => string;
  /** The address at which one speaker is listened to, or everybody. */
  readonly hrefOfSpeaker: (speaker: string | null) => string;
  /** The address of the page that shows what an embed shows, in the reader's own theme. */
  readonly hrefOfPage: () => string;
  /** The address of a theatre, which shows it without any script too. */
  readonly hrefOfTheatre: (theatre: string) => string;
  /** Selecting a place leaves the walk through the article. */
  select(place: string): void;
  clear(): void;
  /** Enters the walk at a claim, goes on to it, or leaves the walk; leaves a selected place. */
  showClaim(claim: string | null): void;
  /** To the next claim of whoever is listened to; at the last it stays there. */
  nextClaim(): void;
  previousClaim(): void;
  /** Listens to one speaker, or to everybody again. */
  showSpeaker(speaker: string | null): void;
  toggleLayer(layer: string): void;
  showAllLayers(): void;
  showTheatre(theatre: string): void;
  setTheme(theme: View['theme']): void;
  highlight(place: string | null): void;
  highlightClaim(claim: string | null): void;
  /** The reader moved the map by hand. */
  setCamera(camera: Camera): void;
  /** The reader went back or forward. */
  restore(view: View): void;
}

/**
 * The state of one page: signals to read, verbs to change them. `base` is the path the site lives
 * under, with a slash at its end.
 */
export function createStore(story: Story, initial: View, base: string): Store {
  const derived = deriveStory(story);
  const storyIds = storyIdsOf(story);
  const change = signal<ViewChange>({ view: initial, history: 'none' });
  const view = computed(() => change.value.view);
  const hidden = computed(() => view.value.hidden);
  const claim = computed(() => view.value.claim);
  const speaker = computed(() => view.value.speaker);
  const filtered = computed((): FilteredStory => {
    if (speaker.value === null) return { story, derived };
    const told = filterBySpeaker(story, speaker.value);
    return { story: told, derived: deriveStory(told) };
  });
  const pointedPlace = signal<string | null>(null);
  const pointedClaim = signal<string | null>(null);
  const highlighted = computed((): ReadonlySet<string> => {
    if (pointedPlace.value !== null) return new Set([pointedPlace.value]);
    return new Set(placeIdsOfClaim(story, pointedClaim.value ?? claim.value));
  });
  const viewTarget = signal<ViewTarget>(targetOf(story, derived, initial));

  const put = (next: Partial<View>, history: ViewChange['history']) => {
    const all = { ...view.value, ...next };
    // Going back inside an embed would be going back in its host's page.
    const isHosted = all.surface === 'embed';
    change.value = { view: all, history: isHosted ? 'replace' : history };
  };
  const hrefOf = (next: View) => base.slice(0, -1) + formatAddress(encodeView(next, storyIds));
  const look = () => {
    viewTarget.value = targetOf(story, derived, view.value);
  };
  const atClaim = (id: string): View => {
    const { speaker: listenedTo, theatre } = view.value;
    const location = storyIds.claims.get(id);
    return {
      ...view.value,
      place: null,
      claim: id,
      speaker: listenedTo === location?.speaker ? listenedTo : null,
      theatre: location?.theatre ?? theatre,
      camera: null,
    };
  };
  const atSpeaker = (id: string | null): View => {
    const now = view.value;
    const isKept = id === null || isBySpeaker(id, now.claim, storyIds);
    const next: View = { ...now, speaker: id, claim: isKept ? now.claim : null };
    // Not away from what is read, but to where the speaker's places are.
    if (id === null || next.place !== null || next.claim !== null) return next;
    const theatre = storyIds.speakers.get(id) ?? now.theatre;
    return theatre === now.theatre ? next : { ...next, theatre, camera: null };
  };
  const showClaim = (next: string | null) => {
    const now = view.value;
    if (next === now.claim) return;
    if (next === null) return put({ claim: null }, 'push');
    if (!storyIds.claims.has(next)) return;
    // Back leaves the walk, however far it has gone.
    put(atClaim(next), now.claim === null ? 'push' : 'replace');
    look();
  };
  const step = (by: 1 | -1) => {
    const { claims } = filtered.value.story;
    const next = claims[claims.findIndex(({ id }) => id === claim.value) + by];
    if (next) showClaim(next.id);
  };

  return {
    story,
    derived,
    filtered,
    storyIds,
    base,
    change,
    view,
    hidden,
    pointedPlace,
    pointedClaim,
    highlighted,
    viewTarget,
    hrefOf,
    hrefOfPlace: (place) =>
      hrefOf({
        ...view.value,
        surface: 'page',
        place,
        claim: null,
        theatre: storyIds.theatreOf.get(place) ?? allTheatres,
        camera: null,
      }),
    hrefOfSpeaker: (id) => hrefOf({ ...atSpeaker(id), surface: 'page' }),
    hrefOfClaim: (id) => hrefOf({ ...atClaim(id), surface: 'page' }),
    hrefOfPage: () => hrefOf({ ...view.value, surface: 'page', theme: null }),
    hrefOfTheatre(theatre) {
      const home = {
        ...view.value,
        place: null,
        claim: null,
        theatre: storyIds.theatres[0]!,
        camera: null,
      };
      return `${hrefOf(home)}#${theatreAnchor(theatre)}`;
    },
    select(place) {
      const theatre = storyIds.theatreOf.get(place);
      if (theatre === undefined || place === view.value.place) return;
      put({ place, claim: null, theatre, camera: null }, 'push');
      look();
    },
    clear() {
      if (view.value.place !== null) put({ place: null }, 'push');
    },
    showClaim,
    nextClaim: () => step(1),
    previousClaim: () => step(-1),
    showSpeaker(next) {
      const now = view.value;
      if (next === now.speaker || (next !== null && !storyIds.speakers.has(next))) return;
      const then = atSpeaker(next);
      put(then, 'replace');
      if (then.theatre !== now.theatre) look();
    },
    toggleLayer(layer) {
      const next = new Set(hidden.value);
      if (!next.delete(layer)) next.add(layer);
      put({ hidden: next }, 'replace');
    },
    showAllLayers() {
      put({ hidden: new Set() }, 'replace');
    },
    showTheatre(theatre) {
      put({ theatre, camera: null }, 'replace');
      viewTarget.value = theatreTarget(story, theatre);
    },
    setTheme(theme) {
      put({ theme }, 'replace');
    },
    highlight(place) {
      pointedPlace.value = place;
    },
    highlightClaim(id) {
      pointedClaim.value = id;
    },
    setCamera(camera) {
      put({ camera }, 'replace');
    },
    restore(next) {
      // What is shown already is left alone, or all of the page would be drawn anew.
      if (hrefOf(next) !== hrefOf(view.value)) change.value = { view: next, history: 'none' };
      look();
    },
  };
}
