/**
 * Rules that turn two letters into one sound. Those for «ش» and «خ» give a letter that no other
 * sound has.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'x'],
  [/[sc]h/g, 'S'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'z'],
  [/gh|ck|[qgc]/g, 'k'],
  [/([^aeiou])\1+/g, '$1'],
];

/**
 * Returns the rough sound of a Latin word, so that the many ways of writing one Arabic name come
 * out alike. `q`, `k` and `g` are one (Qurna, Kurna, Garmat), and letters are not doubled. Vowels
 * that stand together are one (Zubair, Zubayr, Zobeir), and a last `h` is silent. Returns null for
 * a word that is not Latin.
 */
export function soundOf(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  const consonants = sounds.reduce(
    (filtered, [letters, sound]) => filtered.replaceAll(letters, sound),
    word.replace(/(?<=[aeiou])h$/, ''),
  );
  return consonants.replaceAll(/(?!^y)[aeiouy]+/g, (vowels, at: number) =>
    vowelOf(vowels, at + vowels.length === consonants.length),
  );
}

function vowelOf(vowels: string, isLast: boolean): string {
  if (isLast && /^(a+|a?e)$/.test(vowels)) return 'a';
  if (/[iye]/.test(vowels)) return 'i';
  return /[ou]/.test(vowels) ? 'u' : 'a';
}

/**
 * Returns true if two different words are one slip apart: one letter more, less or other, or two
 * neighbours swapped.
 */
export function isOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const restOf = (word: string, skipped: number) => word.slice(at + skipped);
  if (a.length !== b.length) {
    return a.length > b.length ? restOf(a, 1) === restOf(b, 0) : restOf(a, 0) === restOf(b, 1);
  }
  if (restOf(a, 1) === restOf(b, 1)) return a !== b;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && restOf(a, 2) === restOf(b, 2);
}

/**
 * The Arabic article in Latin letters, written apart from its name: al-Qurna, Az Zubayr, Ad Dayr.
 */
const latinArticles: ReadonlySet<string> = new Set(
  'al el ul il ar er as es ash esh at et ath ad ed adh az ez an en'.split(' '),
);

/** Returns true if a plain word is only an article. */
export function isArticle(word: string): boolean {
  return latinArticles.has(word);
}

/**
 * Matches «ال» with the small words that Arabic writes in one with it. Also matches such a word
 * before an alef, or «و» alone.
 */
const arabicStart = /^(?:[وف]?(?:[بك]?ال|لل)(?=.{3})|[وف]?[بلك](?=ا.{3})|و(?=.{3}))/u;
/**
 * Matches an article written in one with its word: `alqurna`. In `azzubair` and `ashshatt` it takes
 * the sound of the next letter.
 */
const latinStart = /^(?:[aeu]l(?=[a-z]{4})|[ae](sh|th|dh|[b-z])(?=\1[a-z]{3}))/;

/**
 * Returns a plain word without the article that is written in one with it, or null if it has none.
 */
export function withoutArticle(word: string): string | null {
  const rest = word.replace(arabicStart, '').replace(latinStart, '');
  return rest === word ? null : rest;
}
