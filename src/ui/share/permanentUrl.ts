import type { Cited } from '../../export/cite.ts';
import type { Store } from '../../state/store.ts';
import { claimAnchor } from '../../dom/contract.ts';

/** Returns the absolute address of a cited item; of the reader's choices it keeps the language. */
export function permanentUrl({ view, storyIds, hrefOf }: Store, cited: Cited): string {
  const place = cited.kind === 'place' ? cited.place.id : null;
  const href = hrefOf({
    surface: 'page',
    language: view.value.language,
    place,
    claim: null,
    speaker: null,
    hidden: new Set(),
    theatre: (place && storyIds.theatreOf.get(place)) ?? storyIds.theatres[0]!,
    camera: null,
    theme: null,
  });
  const anchor = cited.kind === 'claim' ? `#${claimAnchor(cited.claim.id)}` : '';
  return new URL(href + anchor, location.href).href;
}
