import { placeIdsOf } from '../../story/claims.ts';
import type { Claim, ClaimId, PlaceId } from '../../story/schema.ts';
import type { View } from '../../state/view.ts';

/** The claims that look different in the ribbon, by id. */
export interface Marks {
  /** The current step of the walk. */
  readonly current: ClaimId | null;
  /** The claim under the pointer, or all claims about the pointed or selected place. */
  readonly marked: ReadonlySet<ClaimId>;
  /** The claims of other speakers while the map shows only one speaker. */
  readonly faded: ReadonlySet<ClaimId>;
}

interface Pointed {
  readonly place: PlaceId | null;
  readonly claim: ClaimId | null;
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
