import type { SubpageName, SubpageProps } from './subpageProps.ts';
import type { FunctionComponent } from 'preact';
import { CorrectionsPage } from './CorrectionsPage.tsx';
import { DataPage } from './DataPage.tsx';
import { VerifyPage } from './VerifyPage.tsx';

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
