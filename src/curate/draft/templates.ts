import type { Language } from '../../story/schema.ts';
import { blankWords } from './languages.ts';

/** Returns a new place with its fields still empty. Its geometry is still to be drawn. */
export function newPlace(
  id: string,
  name: Readonly<Partial<Record<Language, string>>>,
  theatre: string,
  languages: readonly Language[],
): unknown {
  const blank = blankWords(languages);
  return {
    type: 'Feature',
    id,
    properties: {
      name,
      // The article is in Arabic and usually prints the name in this form.
      asPrinted: name.ar ?? '',
      otherNames: { en: [], ar: [] },
      kind: blank,
      theatre,
      precision: 'boundary',
      identification: blank,
      method: blank,
      caveats: [],
      sources: [newSource(languages)],
      licence: 'CC-BY-4.0',
    },
    geometry: { type: 'Polygon', coordinates: [] },
  };
}

export function newSource(languages: readonly Language[]): unknown {
  return { title: blankWords(languages), licence: blankWords(languages) };
}

/** Returns a new claim. `start` and `end` are 0 until the quote is found in the article. */
export function newClaim(id: string, place: string | null): unknown {
  return {
    id,
    speaker: '',
    mode: 'reported',
    quote: { exact: '', prefix: '', suffix: '', start: 0, end: 0 },
    translation: { en: '' },
    places: place === null ? [] : [newAbout(place)],
  };
}

export function newAbout(place: string): unknown {
  return { place, relation: '' };
}

export function newSpeaker(id: string, languages: readonly Language[]): unknown {
  return {
    id,
    kind: 'named',
    name: blankWords(languages),
    asPrinted: '',
    note: blankWords(languages),
  };
}
