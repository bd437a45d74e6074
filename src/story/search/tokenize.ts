/**
 * Makes spellings that mean the same equal, for search only; the page shows nothing from here.
 * Arabic loses its harakat, tatweel and hamzas. It also loses the difference of ta marbuta and ha,
 * and of alef maqsura and ya. Latin loses its case, its diacritics and its apostrophes.
 */

/** Letters that decomposition keeps apart although people read or type them as one. */
const sameLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: 'ٱ',
    ي: 'ىیې',
    ه: 'ةۃہھە',
    ك: 'کڪگ',
    ف: 'ڤ',
    ب: 'پ',
    ج: 'چ',
    i: 'ı',
    '': 'ء',
  }).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** The code points at which the digits of the Arab East and of Persian begin. */
const zeros = [0x660, 0x6f0];

/**
 * Returns only the letters and digits of a text, each in its plainest form: `Al-Qurnah’s` →
 * `alqurnahs`, «أَبُو» → «ابو».
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(notLetters, '')
    .replaceAll(/[٠-٩۰-۹]/g, westernDigit)
    .replaceAll(/[^a-z0-9]/g, (letter) => sameLetters.get(letter) ?? letter);
}

/** Tatweel and the half rings for hamza and ayn are modifier letters. */
const notLetters = /[^\p{L}\p{Nd}]|\p{Lm}/gu;

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - zeros.find((zero) => code - zero < 10)!);
}

/** A word of a text, and its position there. */
export interface Word {
  /** The word in its plainest form; never empty. */
  readonly plain: string;
  /** The start in code units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Matches a number, or letters and the marks, apostrophes and joiners among them. */
const pattern = /\p{Nd}+|\p{L}(?:[\p{L}\p{M}\p{Cf}'’‘ʼ`´]*[\p{L}\p{M}])?/gu;

/**
 * Returns the words of a text in order. Hyphens separate words, apostrophes do not; «5ميل» is two
 * words.
 */
export function tokenize(text: string): Word[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
    const plain = normalise(found);
    return plain === '' ? [] : [{ plain, start, end: start + found.length }];
  });
}
