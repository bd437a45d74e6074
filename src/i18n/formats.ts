import type { Language, PluralForms } from '../story/schema.ts';

export type { PluralForms as Plural } from '../story/schema.ts';

/** Western digits in Arabic too: the article writes them so. */
const locales: Record<Language, string> = { en: 'en-GB', ar: 'ar-IQ-u-nu-latn' };

// What the page says before it answers is written without Intl, whose data takes 16 ms to fetch on a
// fast machine. The tests hold it to what Intl says.

/** The plural form of a whole number (Unicode CLDR, Language Plural Rules, of cardinals). */
export function pluralCategory(language: Language, n: number): Intl.LDMLPluralRule {
  if (n === 1) return 'one';
  if (language === 'en') return 'other';
  if (n === 0) return 'zero';
  if (n === 2) return 'two';
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/**
 * `plural('ar', 2, …)` → «مكانان»: the right form, with the number as digits or as the caller
 * writes it.
 */
export function plural(
  language: Language,
  n: number,
  forms: PluralForms,
  written: string = formatNumber(n),
): string {
  const form = forms[pluralCategory(language, n)] ?? forms.other;
  return form.replace('{n}', written);
}

/** With a comma between thousands and up to three decimals, in both languages; not negative. */
export function formatNumber(n: number): string {
  const [whole = '', decimals = ''] = n.toFixed(3).split('.');
  const part = decimals.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part && `.${part}`);
}

/** What stands side by side, neither summed up nor in a sentence. */
export function joinParts(language: Language, parts: readonly string[]): string {
  return parts.join(language === 'ar' ? '، ' : ', ');
}

/** “one, two and three”; as `Intl.ListFormat` says it. */
export function joinWords(language: Language, words: readonly string[]): string {
  if (language === 'ar') return words.join(' و');
  const last = words.slice(-2).join(' and ');
  return [...words.slice(0, -2), last].join(', ');
}

const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Two ISO dates (`2020-09-07`) as one range, in UTC so that no time zone shifts a day. */
export function dateRange(language: Language, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(locales[language], { ...longDate, timeZone: 'UTC' });
  return joinDate(language, format.formatRangeToParts(new Date(from), new Date(to)));
}

/** A day as the reader's own clock has it. */
export function formatDate(language: Language, date: Date): string {
  const format = new Intl.DateTimeFormat(locales[language], longDate);
  return joinDate(language, format.formatToParts(date));
}

/** The months as the Arabic press writes them for all its readers; Intl knows the first name of each. */
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

/** English numbers up to twelve as words, as a newspaper prints them. */
export function countWord(n: number): string {
  return words[n] ?? formatNumber(n);
}
