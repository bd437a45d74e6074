import type { FurtherPageName } from './furtherPages.ts';

/** The script of a page that needs one, from the project’s root: one file that loads no other. */
export const furtherScripts: Readonly<Partial<Record<FurtherPageName, string>>> = {
  verify: 'src/ui/verify/start.tsx',
};
