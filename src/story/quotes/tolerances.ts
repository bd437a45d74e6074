/**
 * The ways in which another copy of a text may differ from it and still have its words. They are in
 * the order in which the reader sees them.
 */
export const tolerances = [
  'space',
  'quotation-marks',
  'vowel-signs',
  'tatweel',
  'hamza',
  'yeh',
  'teh-marbuta',
  'letter-forms',
  'digits',
  'punctuation',
  'invisible',
] as const;
export type Tolerance = (typeof tolerances)[number];

/**
 * Classes of letters that stand for the same. A letter belongs only to the first class that has it.
 */
const classes: readonly (readonly [by: Tolerance, letters: RegExp, to: string])[] = [
  // Marks of direction, joiners, the soft hyphen, the byte order mark.
  ['invisible', /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/, ''],
  ['space', /\s/, ''],
  ['quotation-marks', /["'`´«»‘-‟‹›′″]/, '"'],
  // Harakat, shadda, sukun, the small alef, and the Koran's signs above and below letters.
  ['vowel-signs', /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8]/, ''],
  ['vowel-signs', /[\u06ea-\u06ed]/, ''],
  ['tatweel', /\u0640/, ''],
  // Madda and hamza as separate marks, as decomposed text has them.
  ['hamza', /[\u0653-\u0655]/, ''],
  ['hamza', /[أإآٱ]/, 'ا'],
  ['hamza', /ؤ/, 'و'],
  ['hamza', /ئ/, 'ي'],
  // U+06CC is the Persian yeh, which some keyboards write.
  ['yeh', /[ى\u06cc]/, 'ي'],
  ['teh-marbuta', /ة/, 'ه'],
  ['letter-forms', /\u06a9/, 'ك'],
  ['punctuation', /,/, '،'],
  ['punctuation', /;/, '؛'],
  ['punctuation', /\?/, '؟'],
  ['punctuation', /[‐-―−]/, '-'],
];

/**
 * Matches letters in the form in which they are drawn in a word. Some PDF files hold these instead
 * of plain letters.
 */
const presentationForm = /[\ufb50-\ufdff\ufe70-\ufefc]/;
const easternDigit = /[٠-٩۰-۹]/;

/**
 * Returns the only tolerance under which a letter (one UTF-16 unit) is folded, and the result.
 * Returns null if the letter is not folded.
 */
function foldOf(letter: string): { readonly by: Tolerance; readonly to: string } | null {
  for (const [by, letters, to] of classes) if (letters.test(letter)) return { by, to };
  if (presentationForm.test(letter)) {
    return { by: 'letter-forms', to: [...letter.normalize('NFKC')].map(foldLetter).join('') };
  }
  if (easternDigit.test(letter)) {
    return { by: 'digits', to: String(letter.charCodeAt(0) & 0xf) };
  }
  return null;
}

const folded = new Map<string, string>();

/** Returns a letter (one UTF-16 unit) folded under every tolerance. */
export function foldLetter(letter: string): string {
  let to = folded.get(letter);
  if (to === undefined) {
    to = foldOf(letter)?.to ?? letter;
    folded.set(letter, to);
  }
  return to;
}

/** Folds a short text under every tolerance, or under all except `without`. */
export function foldWords(text: string, without?: Tolerance): string {
  let result = '';
  for (let unit = 0; unit < text.length; unit++) {
    const letter = text[unit]!;
    result += without === undefined ? foldLetter(letter) : foldLetterWithout(letter, without);
  }
  return result;
}

function foldLetterWithout(letter: string, without: Tolerance): string {
  const fold = foldOf(letter);
  if (fold === null) return letter;
  if (fold.by === without) return letter;
  return presentationForm.test(letter) ? foldWords(letter.normalize('NFKC'), without) : fold.to;
}

/**
 * Returns the tolerances without which two texts would differ. Both must be the same when folded.
 */
export function tolerancesFor(a: string, b: string): Tolerance[] {
  if (a === b) return [];
  return tolerances.filter((without) => foldWords(a, without) !== foldWords(b, without));
}
