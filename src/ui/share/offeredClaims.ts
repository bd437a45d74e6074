import type { Store } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import type { Claim } from '../../story/schema.ts';

/** The claims to choose from: a selected place's, unless the dialog was opened at one of any place. */
export function offeredClaims(
  { story, derived }: Store,
  { place }: View,
  openedAt: string | null,
): readonly Claim[] {
  const about = place === null ? [] : derived.claimsAbout.get(place)!.map(({ claim }) => claim);
  return about.length > 0 && openedAt === null ? about : story.claims;
}

/** What a claim is called in a list to choose from. */
export const claimOption = ({ quote, translation }: Claim, index: number, language: string) =>
  `${index + 1}. ${language === 'ar' ? quote.exact : translation.en}`;
