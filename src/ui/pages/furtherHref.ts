import type { Store } from '../../state/store.ts';
import type { Language } from '../../story/schema.ts';
import type { FurtherPageName } from './furtherPages.ts';

/** The address of a further page in a language, with the base path. */
export function furtherHref(
  { base, vocabulary }: Store,
  language: Language,
  name: FurtherPageName,
): string {
  const root = language === vocabulary.languages[0] ? base : `${base}${language}/`;
  return `${root}${name}/`;
}
