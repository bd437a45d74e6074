import type { DownloadName } from '../../export/downloads.ts';
import type { PageMessages } from '../../i18n/pages.ts';
import type { Store } from '../../state/store.ts';

export type SubpageName = keyof PageMessages['pages'];

/** The facts that only the build knows. */
export interface SiteFacts {
  /** Returns the sizes of the downloads in bytes. */
  readonly sizes: () => ReadonlyMap<DownloadName, number>;
  /** The absolute home address in the page’s language; null if the site does not know its own. */
  readonly citedUrl: string | null;
}

export interface SubpageProps {
  /** The store, which shows the home of the page's language. */
  readonly store: Store;
  readonly site: SiteFacts;
}
