import type { SubpageName } from './subpageProps.ts';

/** The scripts of pages that need one, from the project’s root: each file loads no other. */
export const subpageScripts: Readonly<Partial<Record<SubpageName, string>>> = {
  verify: 'src/ui/verify/start.tsx',
};
