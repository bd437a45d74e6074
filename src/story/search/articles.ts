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
