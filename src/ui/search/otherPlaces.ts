import { byId } from '../../dom/contract.ts';
import type { Store } from '../../state/store.ts';
import { placeEntry } from '../../story/search/placeNames.ts';
import type { PlaceName } from '../../story/search/placeNames.ts';
import { sectionBuilder } from '../../story/search/section.ts';
import type { Section } from '../../story/search/section.ts';
import type { PlaceId } from '../../story/schema.ts';
import { inOrderFor } from '../../story/search/storyIndex.ts';

/** The places that only other pages show, as far as they are known. */
export interface OtherPlaces {
  /** `none` means that the page shows the whole story. */
  readonly state: 'none' | 'coming' | 'all' | 'missing';
  readonly nameOf: ReadonlyMap<PlaceId, PlaceName>;
  readonly section: Section<PlaceId> | null;
}

const none: OtherPlaces = { state: 'none', nameOf: new Map(), section: null };

/** The number of names that are indexed between two frames, which takes some 10 ms. */
const readAtOnce = 200;

/**
 * Fetches the names of these places and indexes them a few at a time, so that the field stays
 * responsive. Returns the initial state, and calls `tell` when it changes.
 */
export function loadOtherPlaces(store: Store, tell: (elsewhere: OtherPlaces) => void): OtherPlaces {
  if (store.story.isWhole) return none;
  readNames(store).then(tell, () => tell({ ...none, state: 'missing' }));
  return { ...none, state: 'coming' };
}

async function readNames(store: Store): Promise<OtherPlaces> {
  const names = (await fetchNames()).filter(({ id }) => !store.derived.placeById.has(id));
  const { add, section } = sectionBuilder<PlaceId>();
  const inOrder = inOrderFor(store.view.peek().language);
  for (let at = 0; at < names.length; at += readAtOnce) {
    add(names.slice(at, at + readAtOnce).map((name) => inOrder(placeEntry(name))));
    await new Promise((resolve) => setTimeout(resolve));
  }
  const nameOf = new Map(names.map((name) => [name.id, name]));
  return { state: 'all', nameOf, section: section() };
}

async function fetchNames(): Promise<PlaceName[]> {
  const answer = await fetch(byId('page')!.dataset['names']!);
  if (!answer.ok) throw new Error(`The names answered ${answer.status}.`);
  return (await answer.json()) as PlaceName[];
}
