import type { Cited } from '../../export/cite.ts';
import type { Store } from '../../state/store.ts';
import { claimAnchor } from '../claimAnchor.ts';

/** The address of what is cited, absolute, without anything the reader has chosen but the language. */
export function permanentUrl({ view, vocabulary, hrefOf }: Store, cited: Cited): string {
  const place = cited.sort === 'place' ? cited.place.id : null;
  const href = hrefOf({
    surface: 'page',
    language: view.value.language,
    place,
    claim: null,
    speaker: null,
    hidden: new Set(),
    theatre: (place && vocabulary.theatreOf.get(place)) ?? vocabulary.theatres[0]!,
    camera: null,
    theme: null,
  });
  const anchor = cited.sort === 'claim' ? `#${claimAnchor(cited.claim.id)}` : '';
  return new URL(href + anchor, location.href).href;
}
