import type { FunctionComponent } from 'preact';
import type { PageMessages } from '../../i18n/pages/messages.ts';
import type { Store } from '../../state/store.ts';
import { VerifyPage } from './VerifyPage.tsx';

export type FurtherPageName = keyof PageMessages['pages'];

export interface FurtherPageProps {
  /** Shows the home of the page's language. */
  readonly store: Store;
  readonly words: PageMessages;
}

/**
 * The pages without a map, made at build in every language. By its name each has its path below
 * the language's home (`/ar/verify/`) and its title and description (`i18n/pages`).
 */
export const furtherPages: Readonly<Record<FurtherPageName, FunctionComponent<FurtherPageProps>>> =
  { verify: VerifyPage };

export const furtherNames = Object.keys(furtherPages) as FurtherPageName[];
