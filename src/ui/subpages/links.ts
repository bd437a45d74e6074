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

/** The folder of the downloads, relative to the site's root. */
export const downloadsFolder = 'data/';

/** Returns the address of a download, with the base path. */
export const downloadHref = ({ base }: Pick<Store, 'base'>, name: DownloadName) =>
  `${base}${downloadsFolder}${name}`;

/** Returns a correction's fragment on the corrections page; it is permanent. */
export const correctionAnchor = (correction: string) => `correction-${correction}`;

/** The licences of third-party software, fonts and shapes; the path from the site's root. */
export const licencesFile = 'licences.txt';
