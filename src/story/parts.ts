import { claimsByPlace, placeIdsOf } from './claims.ts';
import { mostOnAPage } from './mostOnAPage.ts';
import type { Claim, PlaceId } from './schema.ts';
import type { Place, Story } from './story.ts';

/** One home page's share of a story. */
export interface Part {
  /** The number of this part, from 1. */
  readonly number: number;
  readonly of: number;
  /**
   * The numbers of its first and last place in the whole story, from 1, and the number of places
   * there.
   */
  readonly range: { readonly first: number; readonly last: number; readonly of: number };
  /** The whole story if it fits one page, else as much of it as this part has. */
  readonly story: Story;
}

/**
 * Returns a story as its pages show it: whole if it fits one page, else cut in the order of its
 * places. A claim is in each part that has one of its places, always with all its words. A claim
 * that names no place goes to the last part of the claim before it.
 */
export function partsOf(story: Story): readonly Part[] {
  const { claims, places } = story;
  const claimsOf = claimsByPlace(story);
  const groups = groupsOf(places, claimsOf);
  if (groups.length < 2) {
    const { length } = places;
    return [{ number: 1, of: 1, range: { first: 1, last: length, of: length }, story }];
  }
  const cut = cutterOf(story, claimsOf);
  const partOf = new Map(groups.flatMap((group, at) => group.map(({ id }) => [id, at] as const)));
  const placeless = groups.map((): Claim[] => []);
  let last = 0;
  for (const claim of claims) {
    if (claim.places.length === 0) placeless[last]!.push(claim);
    else last = Math.max(...placeIdsOf(claim).map((id) => partOf.get(id)!));
  }
  let before = 0;
  return groups.map((group, at) => {
    const first = before + 1;
    before += group.length;
    return {
      number: at + 1,
      of: groups.length,
      range: { first, last: before, of: places.length },
      story: cut(homeOfPart(at + 1), group, placeless[at]),
    };
  });
}

/**
 * Returns the path of the page that shows a part of a story. Parts count from 1; the first one has
 * the empty path of the story’s beginning.
 */
export function homeOfPart(number: number): string {
  return number === 1 ? '' : `part/${number}/`;
}

/**
 * Returns a function that cuts a story down to some places, the claims about them and their
 * speakers. It also keeps the `further` claims. `home` is the path of the home page that has them.
 */
export function cutterOf(story: Story, claimsOf = claimsByPlace(story)) {
  const speakerById = new Map(story.speakers.map((speaker) => [speaker.id, speaker]));
  return (home: string, places: readonly Place[], further: readonly Claim[] = []): Story => {
    const ids = new Set(places.map(({ id }) => id));
    const about = places.flatMap(({ id }) => claimsOf.get(id)!);
    const claims = [...new Set([...about, ...further])]
      .toSorted((a, b) => a.quote.start - b.quote.start)
      .map((claim) => ({ ...claim, places: claim.places.filter(({ place }) => ids.has(place)) }));
    const speakers = new Set(claims.map(({ speaker }) => speaker));
    const theatres = new Set(places.map(({ theatre }) => theatre));
    const claimIds = new Set(claims.map(({ id }) => id));
    return {
      ...story,
      isWhole: false,
      home,
      places,
      claims,
      speakers: [...speakers].map((id) => speakerById.get(id)!),
      theatres: story.theatres.filter(({ id }) => theatres.has(id)),
      corrections: story.corrections.filter(
        (each) =>
          each.places.some((id) => ids.has(id)) || each.claims.some((id) => claimIds.has(id)),
      ),
    };
  };
}

/**
 * Groups the places in order, each group as full as allowed. A place with more claims than a page
 * may hold stands alone.
 */
function groupsOf(
  places: readonly Place[],
  claimsOf: ReadonlyMap<PlaceId, readonly Claim[]>,
): readonly (readonly Place[])[] {
  const groups: Place[][] = [];
  let held = new Set<Claim>();
  for (const place of places) {
    const claims = claimsOf.get(place.id) ?? [];
    const group = groups.at(-1);
    const together = new Set([...held, ...claims]);
    const fits = group && group.length < mostOnAPage.places && together.size <= mostOnAPage.claims;
    if (fits) group.push(place);
    else groups.push([place]);
    held = fits ? together : new Set(claims);
  }
  return groups;
}
