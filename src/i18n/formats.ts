import type { Language, PluralForms } from '../story/schema.ts';

export type { PluralForms as Plural } from '../story/schema.ts';

/** Western digits in Arabic too: the article writes them so. */
const locales: Record<Language, string> = { en: 'en-GB', ar: 'ar-IQ-u-nu-latn' };

/**
 * `plural('ar', 2, …)` → «مكانان»: the right form, with the number as digits or as the caller
 * writes it.
 */
export function plural(
  language: Language,
  n: number,
  forms: PluralForms,
  written: string = formatNumber(language, n),
): string {
  const form = forms[new Intl.PluralRules(locales[language]).select(n)] ?? forms.other;
  return form.replace('{n}', written);
}

export function formatNumber(language: Language, n: number): string {
  return new Intl.NumberFormat(locales[language]).format(n);
}

/** “one, two and three”. */
export function joinWords(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}

/** Two ISO dates (`2020-09-07`) as one range, in UTC so that no time zone shifts a day. */
export function dateRange(language: Language, from: string, to: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(from), new Date(to));
}

/** A day as the reader's own clock has it. */
export function formatDate(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(date);
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** English numbers up to twelve as words, as a newspaper prints them. */
export function countWord(n: number): string {
  return words[n] ?? formatNumber('en', n);
}
