/**
 * In what another copy of a text may differ from it and still have its words; in the order in which
 * they are named to the reader.
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

/** Letters that stand for the same: a letter belongs to the first class that has it, and only to it. */
const classes: readonly (readonly [by: Tolerance, letters: RegExp, to: string])[] = [
  // Marks of direction, joiners, the soft hyphen, the byte order mark.
  ['invisible', /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/, ''],
  ['space', /\s/, ''],
  ['quotation-marks', /["'`´«»‘-‟‹›′″]/, '"'],
  // Harakat, shadda, sukun, the small alef, and the signs above and below of the Koran.
  ['vowel-signs', /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8]/, ''],
  ['vowel-signs', /[\u06ea-\u06ed]/, ''],
  ['tatweel', /\u0640/, ''],
  // Madda and hamza as marks of their own, as decomposed text has them.
  ['hamza', /[\u0653-\u0655]/, ''],
  ['hamza', /[أإآٱ]/, 'ا'],
  ['hamza', /ؤ/, 'و'],
  ['hamza', /ئ/, 'ي'],
  // U+06CC is the Persian letter, which some keyboards write.
  ['yeh', /[ى\u06cc]/, 'ي'],
  ['teh-marbuta', /ة/, 'ه'],
  ['letter-forms', /\u06a9/, 'ك'],
  ['punctuation', /,/, '،'],
  ['punctuation', /;/, '؛'],
  ['punctuation', /\?/, '؟'],
  ['punctuation', /[‐-―−]/, '-'],
];

/** Letters as they are drawn in a word, one sign each: what some PDF files hold in their place. */
const presentationForm = /[\ufb50-\ufdff\ufe70-\ufefc]/;
const easternDigit = /[٠-٩۰-۹]/;

/** The one tolerance under which a letter (one UTF-16 unit) is folded, and what it becomes. */
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

/** What a letter (one UTF-16 unit) is under every tolerance at once. */
export function foldLetter(letter: string): string {
  let to = folded.get(letter);
  if (to === undefined) {
    to = foldOf(letter)?.to ?? letter;
    folded.set(letter, to);
  }
  return to;
}

/** A short text under every tolerance, or under all `without` one. */
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

/** Those without which two texts that are the same when folded would not be. */
export function tolerancesFor(a: string, b: string): Tolerance[] {
  if (a === b) return [];
  return tolerances.filter((without) => foldWords(a, without) !== foldWords(b, without));
}
