import { placeIdsOf } from '../../story/placeIdsOf.ts';
import type { Claim } from '../../story/schema.ts';
import type { View } from '../../state/view.ts';

/** What of the ribbon stands out, by claim. */
export interface Marks {
  /** Where the walk is. */
  readonly current: string | null;
  /** What is pointed at, or says something of the place that is pointed at or selected. */
  readonly marked: ReadonlySet<string>;
  /** What somebody else says than the one who is listened to. */
  readonly faded: ReadonlySet<string>;
}

interface Pointed {
  readonly place: string | null;
  readonly claim: string | null;
}

export function ribbonMarks(
  claims: readonly Claim[],
  { claim: current, place: selected, speaker }: Pick<View, 'claim' | 'place' | 'speaker'>,
  pointed: Pointed,
): Marks {
  const idsOf = (isMeant: (claim: Claim) => boolean) =>
    new Set(claims.filter(isMeant).map(({ id }) => id));
  const place = pointed.place ?? (pointed.claim === null ? selected : null);
  return {
    current,
    marked:
      place === null
        ? idsOf(({ id }) => id === pointed.claim)
        : idsOf((claim) => placeIdsOf(claim).includes(place)),
    faded: idsOf((claim) => speaker !== null && claim.speaker !== speaker),
  };
}
