import type { Addresses } from '../export/exportContext.ts';
import { claimHomes } from '../story/claimHomes.ts';
import type { Story } from '../story/story.ts';
import { claimAnchor } from '../dom/contract.ts';
import { correctionAnchor, downloadHref, subpageHref } from '../ui/subpages/links.ts';
import type { Site } from './site.ts';
import { storeForPath } from '../state/store.ts';

/**
 * Returns the page addresses that the downloads contain. They are absolute where the site's origin
 * is known; otherwise they start at the host's root.
 */
export function addressesOf(story: Story, { base, origin }: Site): Addresses {
  const store = storeForPath(story, '/', base);
  const { view } = store;
  const urlOf = (path: string) => `${origin ?? ''}${path}`;
  const home: Addresses['home'] = (language) => urlOf(store.hrefOf({ ...view.value, language }));
  const homes = claimHomes(story);
  return {
    home,
    place: (place, language) => {
      const theatre = store.storyIds.theatreOf.get(place) ?? view.value.theatre;
      return urlOf(store.hrefOf({ ...view.value, language, place, theatre }));
    },
    claim: (id, language) => `${home(language)}${homes.get(id)!}#${claimAnchor(id)}`,
    corrections: (language, id) =>
      urlOf(subpageHref(store, language, 'corrections')) +
      (id === undefined ? '' : `#${correctionAnchor(id)}`),
    file: (name) => urlOf(downloadHref(store, name)),
  };
}
