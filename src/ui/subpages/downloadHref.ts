import type { DownloadName } from '../../export/downloads.ts';
import type { Store } from '../../state/store.ts';

/** The folder of the downloads, relative to the site's root. */
export const downloadsFolder = 'data/';

/** Returns the address of a download, with the base path. */
export const downloadHref = ({ base }: Pick<Store, 'base'>, name: DownloadName) =>
  `${base}${downloadsFolder}${name}`;
