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
