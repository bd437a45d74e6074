import type { FunctionComponent } from 'preact';
import type { PageMessages } from '../../i18n/pages/messages.ts';
import type { DownloadName } from '../../export/downloads.ts';
import type { Store } from '../../state/store.ts';
import { CorrectionsPage } from './CorrectionsPage.tsx';
import { DataPage } from './DataPage.tsx';
import { VerifyPage } from './VerifyPage.tsx';

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
  readonly t: PageMessages;
  readonly site: SiteFacts;
}

/**
 * The pages without a map, prerendered in every language. A page's name determines its path below
 * the language's home (`/ar/verify/`), and its title and description (`i18n/pages`).
 */
export const subpages: Readonly<Record<SubpageName, FunctionComponent<SubpageProps>>> = {
  verify: VerifyPage,
  data: DataPage,
  corrections: CorrectionsPage,
};

export const subpageNames = Object.keys(subpages) as SubpageName[];
