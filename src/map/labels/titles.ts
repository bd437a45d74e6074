import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';

/** The sizes of the type of names, in px; a governorate's is smaller. */
export const labelFontSize = 13;
export const governorateFontSize = 11.5;

/** Returns a place's name; a guess gets *sic* and a question mark. */
export function placeTitle({ name, shape }: Place, language: Language, sic: string): string {
  return shape.precision === 'guess'
    ? `${name[language]} (${sic})${language === 'ar' ? '؟' : '?'}`
    : name[language];
}

/**
 * Returns a place's name as the map prints it, line by line. A place of which only the edge is drawn says what it
 * is: a governorate is no town of the same name.
 */
export function mapTitle(place: Place, language: Language, isEdgeOnly: boolean): string[] {
  const { sic, withKind } = messages[language].map;
  if (!isEdgeOnly) return [placeTitle(place, language, sic)];
  return withKind(place.name[language], place.kind[language]).map((line) => line.toUpperCase());
}
