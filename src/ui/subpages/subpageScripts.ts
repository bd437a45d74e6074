import type { SubpageName } from './subpageProps.ts';

/**
 * The scripts of pages that need one, from the project’s root. A script loads no other file than
 * its worker, `verifyWorker.ts` for the page `verify`.
 */
export const subpageScripts: Readonly<Partial<Record<SubpageName, string>>> = {
  verify: 'src/ui/verify/start.tsx',
};
