import type { Language } from '../story/schema.ts';

/** Uses Western digits in Arabic too, as the article does. */
const locales: Record<Language, string> = { en: 'en-GB', ar: 'ar-IQ-u-nu-latn' };

// The page's first texts are formatted without Intl, because fetching Intl's data takes 16 ms on a
// fast machine. The tests compare these functions with Intl.

/**
 * Formats a number with commas between thousands and up to three decimals, in both languages. The
 * number must not be negative.
 */
export function formatNumber(n: number): string {
  const [whole = '', decimals = ''] = n.toFixed(3).split('.');
  const part = decimals.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part && `.${part}`);
}

/** Joins parts that stand side by side, neither summed up nor in a sentence. */
export function joinParts(language: Language, parts: readonly string[]): string {
  return parts.join(language === 'ar' ? '، ' : ', ');
}

/** Joins words as `Intl.ListFormat` does: “one, two and three”. */
export function joinWords(language: Language, words: readonly string[]): string {
  if (language === 'ar') return words.join(' و');
  const last = words.slice(-2).join(' and ');
  return [...words.slice(0, -2), last].join(', ');
}

const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Formats two ISO dates (`2020-09-07`) as one range, in UTC so that no time zone shifts a day. */
export function dateRange(language: Language, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(locales[language], { ...longDate, timeZone: 'UTC' });
  return joinDate(language, format.formatRangeToParts(new Date(from), new Date(to)));
}

/** Formats a day as the reader's own clock has it. */
export function formatDate(language: Language, date: Date): string {
  const format = new Intl.DateTimeFormat(locales[language], longDate);
  return joinDate(language, format.formatToParts(date));
}

/**
 * The names of the months, as the Arabic press writes them for all its readers. Intl returns only
 * the first name of each.
 */
const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

interface DatePart {
  readonly type: string;
  readonly value: string;
}

function joinDate(language: Language, parts: readonly DatePart[]): string {
  const wordOf = ({ type, value }: DatePart) =>
    (language === 'ar' &&
      type === 'month' &&
      arabicMonths.find((month) => month.startsWith(`${value}/`))) ||
    value;
  return parts.map(wordOf).join('');
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Returns an English number as a newspaper prints it: a word up to twelve, digits above. */
export function countWord(n: number): string {
  return words[n] ?? formatNumber(n);
}
