import type { Addresses } from '../export/edition.ts';
import { homeOfPart } from '../state/vocabulary.ts';
import { partByClaim } from '../story/parts.ts';
import type { Story } from '../story/story.ts';
import { claimAnchor } from '../ui/claimAnchor.ts';
import { correctionAnchor } from '../ui/pages/correctionAnchor.ts';
import { downloadHref } from '../ui/pages/downloadHref.ts';
import { furtherHref } from '../ui/pages/furtherHref.ts';
import type { Site } from './site.ts';
import { storeAt } from './storeAt.ts';

/** Where what is downloaded can be read: the pages' own addresses, absolute where the site's is known. */
export function addressesOf(story: Story, { base, origin }: Site): Addresses {
  const store = storeAt(story, '/', base);
  const { view } = store;
  const urlOf = (path: string) => `${origin ?? ''}${path}`;
  const home: Addresses['home'] = (language) => urlOf(store.hrefOf({ ...view.value, language }));
  const partOf = partByClaim(story);
  return {
    home,
    place: (place, language) => {
      const theatre = store.vocabulary.theatreOf.get(place) ?? view.value.theatre;
      return urlOf(store.hrefOf({ ...view.value, language, place, theatre }));
    },
    claim: (id, language) => `${home(language)}${homeOfPart(partOf.get(id)!)}#${claimAnchor(id)}`,
    corrections: (language, id) =>
      urlOf(furtherHref(store, language, 'corrections')) +
      (id === undefined ? '' : `#${correctionAnchor(id)}`),
    file: (name) => urlOf(downloadHref(store, name)),
  };
}
