import type { Localized } from '../schema.ts';
import type { Place } from '../story.ts';
import type { Entry, SearchText } from './section.ts';

/** A place as far as it must be known to be found. */
export interface PlaceName extends Pick<
  Place,
  'id' | 'name' | 'asPrinted' | 'otherNames' | 'kind'
> {
  /** The name of its theatre. */
  readonly where: Localized;
}

/** What a place is found with: its names in both scripts, what it is and where. */
export function placeEntry({ id, name, asPrinted, otherNames, kind, where }: PlaceName): Entry {
  const texts = (['en', 'ar'] as const).flatMap((language): SearchText[] => [
    nameIn(language, name[language]),
    ...(language === 'ar' ? [nameIn('ar', asPrinted)] : []),
    ...otherNames[language].map((other) => nameIn(language, other)),
    { role: 'context', language, text: kind[language] },
    { role: 'context', language, text: where[language] },
  ]);
  return { id, texts };
}

export const nameIn = (language: 'en' | 'ar', text: string): SearchText => ({
  role: 'name',
  language,
  text,
});
