import type { DownloadName } from '../../export/downloads.ts';
import type { Store } from '../../state/store.ts';
import type { Language } from '../../story/schema.ts';
import type { SubpageName } from './subpageProps.ts';

/** Returns the address of a subpage in a language, with the base path. */
export function subpageHref(
  { base, storyIds }: Store,
  language: Language,
  name: SubpageName,
): string {
  const root = language === storyIds.languages[0] ? base : `${base}${language}/`;
  return `${root}${name}/`;
}

/** The address of a page; an embed opens it in a tab of its own. */
export interface PageLink {
  readonly href: string;
  readonly target: '_blank' | undefined;
}

/** Returns the link to the page of all corrections, from the page or embed that the store shows. */
export function correctionsLink(store: Store): PageLink {
  const { language, surface } = store.view.value;
  const href = subpageHref(store, language, 'corrections');
  return { href, target: surface === 'embed' ? '_blank' : undefined };
}

/** The folder of the downloads, relative to the site's root. */
export const downloadsFolder = 'data/';

/** Returns the address of a download, with the base path. */
export const downloadHref = ({ base }: Pick<Store, 'base'>, name: DownloadName) =>
  `${base}${downloadsFolder}${name}`;

/** Returns a correction's fragment on the corrections page; it is permanent. */
export const correctionAnchor = (correction: string) => `correction-${correction}`;

/** The licences of third-party software, fonts and shapes; the path from the site's root. */
export const licencesFile = 'licences.txt';
