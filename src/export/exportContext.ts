import type { DownloadName } from './downloads.ts';
import type { Derived } from '../story/derive.ts';
import type { Outlines } from '../story/outlines.ts';
import type { Language, Localized } from '../story/schema.ts';
import type { Story } from '../story/story.ts';

/** What all downloads are made from: the story, and where its site lives. */
export interface ExportContext {
  readonly story: Story;
  readonly derived: Derived;
  readonly outlines: Outlines;
  readonly addresses: Addresses;
}

/** Permanent addresses: absolute where the site knows its own, else from the host's root. */
export interface Addresses {
  readonly home: (language: Language) => string;
  readonly place: (id: string, language: Language) => string;
  readonly claim: (id: string, language: Language) => string;
  /** Of the page with all corrections, or of one on it. */
  readonly corrections: (language: Language, id?: string) => string;
  /** Of a file in `/data/`. */
  readonly file: (name: DownloadName) => string;
}

/** The language that the addresses in the downloads lead to. */
export const firstLanguage = ({ story }: Pick<ExportContext, 'story'>): Language =>
  story.info.languages[0]!;

/** `name` → `name_en`, `name_ar`: programs that read tables know no values inside values. */
export function inLanguages<T>(
  { story }: Pick<ExportContext, 'story'>,
  key: string,
  valueIn: (language: Language) => T,
): Record<string, T> {
  return Object.fromEntries(
    story.info.languages.map((language) => [`${key}_${language}`, valueIn(language)]),
  );
}

/** The same of words that the data has in every language. */
export const wordsInLanguages = (
  context: Pick<ExportContext, 'story'>,
  key: string,
  words: Localized,
) => inLanguages(context, key, (language) => words[language]);
