/**
 * Spellings that mean the same are made the same here, for search only: nothing that is shown comes
 * from here. Arabic loses its harakat, tatweel and hamzas, and the difference of ta marbuta and ha,
 * of alef maqsura and ya; Latin loses its case, its diacritics and its apostrophes.
 */

/** What decomposition keeps apart although it is read, or typed, as one letter. */
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

/** Where the digits of the Arab East and of Persian begin. */
const zeros = [0x660, 0x6f0];

/** Letters and digits alone, each in its plainest form: `Al-Qurnah’s` → `alqurnahs`, «أَبُو» → «ابو». */
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
