import type { Store } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import type { Claim, ClaimId } from '../../story/schema.ts';

export interface SectionProps {
  readonly store: Store;
  readonly view: View;
}

/** Returns the selected place's claims; all if there are none or the dialog was opened at one. */
export function offeredClaims(
  { story, derived }: Store,
  { place }: View,
  openedAt: ClaimId | null,
): readonly Claim[] {
  const about = place === null ? [] : derived.claimsAbout.get(place)!.map(({ claim }) => claim);
  return about.length > 0 && openedAt === null ? about : story.claims;
}

/** Returns a claim's label in a list of choices. */
export const claimOption = ({ quote, translation }: Claim, index: number, language: string) =>
  `${index + 1}. ${language === 'ar' ? quote.exact : translation.en}`;
