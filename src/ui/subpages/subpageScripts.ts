import type { SubpageName } from './subpages.ts';

/** The script of a page that needs one, from the project’s root: one file that loads no other. */
export const subpageScripts: Readonly<Partial<Record<SubpageName, string>>> = {
  verify: 'src/ui/verify/start.tsx',
};
