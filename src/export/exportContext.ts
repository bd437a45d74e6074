import type { DownloadName } from './downloads.ts';
import type { Derived } from '../story/derive.ts';
import type { Outlines } from '../story/outlines.ts';
import type { ClaimId, Language, Localized, PlaceId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';

/** The input of all downloads: the story, and the addresses of its site. */
export interface ExportContext {
  readonly story: Story;
  readonly derived: Derived;
  readonly outlines: Outlines;
  readonly addresses: Addresses;
}

/** Permanent addresses: absolute where the site knows its origin, else from the host's root. */
export interface Addresses {
  readonly home: (language: Language) => string;
  readonly place: (id: PlaceId, language: Language) => string;
  readonly claim: (id: ClaimId, language: Language) => string;
  /** Returns the address of the corrections page, or of one correction on it. */
  readonly corrections: (language: Language, id?: string) => string;
  /** Returns the address of a file in `/data/`. */
  readonly file: (name: DownloadName) => string;
}

/** Returns the story's first language, to whose pages the addresses in the downloads lead. */
export const firstLanguage = ({ story }: Pick<ExportContext, 'story'>): Language =>
  story.info.languages[0]!;

/**
 * Builds one property per language: `name` → `name_en`, `name_ar`. Programs that read tables cannot
 * read nested values.
 */
export function inLanguages<T>(
  { story }: Pick<ExportContext, 'story'>,
  key: string,
  valueIn: (language: Language) => T,
): Record<string, T> {
  return Object.fromEntries(
    story.info.languages.map((language) => [`${key}_${language}`, valueIn(language)]),
  );
}

/** Builds one property per language from words that the data has in every language. */
export const wordsInLanguages = (
  context: Pick<ExportContext, 'story'>,
  key: string,
  words: Localized,
) => inLanguages(context, key, (language) => words[language]);

/** Returns true for an address with an origin; only such an address leads anywhere from a file. */
export const isAbsolute = (address: string) => /^https?:/.test(address);
