import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Camera } from '../geo/mercator.ts';
import { deriveStory } from '../story/derive.ts';
import type { Derived } from '../story/derive.ts';
import { filterBySpeaker } from '../story/claims.ts';
import type { ClaimId, LayerId, PlaceId, SpeakerId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { targetOf, placeIdsOfClaim, theatreTarget } from './viewTarget.ts';
import type { ViewTarget } from './viewTarget.ts';
import { decodeView, encodeView, formatAddress, isBySpeaker, theatreAnchor } from './url.ts';
import { allTheatres } from './view.ts';
import type { StoryIds, TheatreChoice, View } from './view.ts';
import { storyIdsOf } from './storyIds.ts';

/**
 * A change of the view. `history` says whether it adds an entry to the browser history, replaces
 * the current one, or leaves the history alone.
 */
export interface ViewChange {
  readonly view: View;
  readonly history: 'push' | 'replace' | 'none';
}

/** The story as the page shows it: one speaker's claims, or everybody's. */
export interface FilteredStory {
  readonly story: Story;
  readonly derived: Derived;
}

export interface Store {
  /** The whole story, even while the page shows only one speaker. */
  readonly story: Story;
  readonly derived: Derived;
  readonly filtered: ReadonlySignal<FilteredStory>;
  readonly storyIds: StoryIds;
  /** The path under which the site lives, with a slash at its end. */
  readonly base: string;
  readonly change: ReadonlySignal<ViewChange>;
  readonly view: ReadonlySignal<View>;
  /**
   * The layers that are switched off. Only switching layers or restoring a view replaces the set.
   */
  readonly hidden: ReadonlySignal<ReadonlySet<LayerId>>;
  /** The place under the pointer or focus, on the map or in the list. */
  readonly pointedPlace: ReadonlySignal<PlaceId | null>;
  /** The claim under the pointer or focus. */
  readonly pointedClaim: ReadonlySignal<ClaimId | null>;
  /** The layer whose entry in the legend or tally is under the pointer or focus. */
  readonly pointedLayer: ReadonlySignal<LayerId | null>;
  /**
   * The places to highlight: the one pointed at, else those of the layer or the claim pointed at,
   * else those of the claim being read.
   */
  readonly highlighted: ReadonlySignal<ReadonlySet<PlaceId>>;
  /** Set to a new object whenever the map should move, even to the same place. */
  readonly viewTarget: ReadonlySignal<ViewTarget>;
  /** Returns the address of a view, including the base path. */
  readonly hrefOf: (view: View) => string;
  /**
   * Returns the address of a place's page; it keeps this view's language, speaker, layers and
   * theme.
   */
  readonly hrefOfPlace: (place: PlaceId) => string;
  /** Returns the address of a claim as a step of the walk through the article. */
  readonly hrefOfClaim: (claim: ClaimId) => string;
  /** Returns the address at which only one speaker's claims are shown, or everybody's for null. */
  readonly hrefOfSpeaker: (speaker: SpeakerId | null) => string;
  /**
   * Returns the address of the page that shows the same as this embed, in the reader's own theme.
   */
  readonly hrefOfPage: () => string;
  /** Returns the address of a theatre. Its fragment shows the theatre even without a script. */
  readonly hrefOfTheatre: (theatre: TheatreChoice) => string;
  /** Selects a place and leaves the walk through the article. */
  select(place: PlaceId): void;
  clear(): void;
  /**
   * Enters the walk at a claim or moves on to it, and leaves a selected place. Null leaves the
   * walk.
   */
  showClaim(claim: ClaimId | null): void;
  /** Moves the walk to the next claim of the filtered story; at the last claim it stays there. */
  nextClaim(): void;
  previousClaim(): void;
  /** Shows only one speaker's claims, or everybody's again for null. */
  showSpeaker(speaker: SpeakerId | null): void;
  toggleLayer(layer: LayerId): void;
  showAllLayers(): void;
  showTheatre(theatre: TheatreChoice): void;
  setTheme(theme: View['theme']): void;
  highlight(place: PlaceId | null): void;
  highlightClaim(claim: ClaimId | null): void;
  highlightLayer(layer: LayerId | null): void;
  /** Records the camera after the reader moved the map by hand. */
  setCamera(camera: Camera): void;
  /** Shows a view to which the reader went back or forward. */
  restore(view: View): void;
}

/** Creates the store of the page at a path without the base, before the reader chooses anything. */
export function storeForPath(story: Story, path: string, base: string): Store {
  return createStore(story, decodeView({ path, query: new Map() }, storyIdsOf(story)), base);
}

/**
 * Creates the state of one page: signals to read, and methods to change them. `base` is the path
 * under which the site lives, with a slash at its end.
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
  const pointedPlace = signal<PlaceId | null>(null);
  const pointedClaim = signal<ClaimId | null>(null);
  const pointedLayer = signal<LayerId | null>(null);
  const highlighted = computed((): ReadonlySet<PlaceId> => {
    if (pointedPlace.value !== null) return new Set([pointedPlace.value]);
    if (pointedLayer.value !== null) {
      return new Set(filtered.value.derived.placesIn.get(pointedLayer.value)!.map(({ id }) => id));
    }
    return new Set(placeIdsOfClaim(story, pointedClaim.value ?? claim.value));
  });
  const viewTarget = signal<ViewTarget>(targetOf(story, derived, initial));

  const put = (next: Partial<View>, history: ViewChange['history']) => {
    const all = { ...view.value, ...next };
    // An embed adds no history entries, because the back button of its host's page would go through
    // them.
    const isHosted = all.surface === 'embed';
    change.value = { view: all, history: isHosted ? 'replace' : history };
  };
  const hrefOf = (next: View) => base.slice(0, -1) + formatAddress(encodeView(next, storyIds));
  const look = () => {
    viewTarget.value = targetOf(story, derived, view.value);
  };
  const atClaim = (id: ClaimId): View => {
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
  const atSpeaker = (id: SpeakerId | null): View => {
    const now = view.value;
    const isKept = id === null || isBySpeaker(id, now.claim, storyIds);
    const next: View = { ...now, speaker: id, claim: isKept ? now.claim : null };
    // Moves the map to the speaker's places only if the reader has no place or claim open.
    if (id === null || next.place !== null || next.claim !== null) return next;
    const theatre = storyIds.speakers.get(id) ?? now.theatre;
    return theatre === now.theatre ? next : { ...next, theatre, camera: null };
  };
  const showClaim = (next: ClaimId | null) => {
    const now = view.value;
    if (next === now.claim) return;
    if (next === null) return put({ claim: null }, 'push');
    if (!storyIds.claims.has(next)) return;
    // Only entering the walk adds a history entry, so Back leaves the walk however far it has gone.
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
    pointedLayer,
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
    highlightLayer(id) {
      pointedLayer.value = id;
    },
    setCamera(camera) {
      put({ camera }, 'replace');
    },
    restore(next) {
      // Leaves an unchanged view alone; otherwise the whole page would render again.
      if (hrefOf(next) !== hrefOf(view.value)) change.value = { view: next, history: 'none' };
      look();
    },
  };
}
