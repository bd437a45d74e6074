import type { Localized, PlaceId } from '../schema.ts';
import type { Place } from '../story.ts';
import type { Entry, SearchText } from './section.ts';

/** The properties of a place that the search needs. */
export interface PlaceName extends Pick<
  Place,
  'id' | 'name' | 'asPrinted' | 'otherNames' | 'guessedName' | 'kind'
> {
  /** The name of its theatre. */
  readonly where: Localized;
}

/** Returns the search entry of a place: its names in both scripts, its kind and its theatre. */
export function placeEntry(place: PlaceName): Entry<PlaceId> {
  const { id, name, asPrinted, otherNames, guessedName, kind, where } = place;
  const texts = (['en', 'ar'] as const).flatMap((language): SearchText[] => [
    nameIn(language, name[language]),
    ...(language === 'ar' ? [nameIn('ar', asPrinted)] : []),
    ...otherNames[language].map((other) => nameIn(language, other)),
    ...(guessedName ? [nameIn(language, guessedName[language])] : []),
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
