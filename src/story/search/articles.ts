/** The Arabic article as Latin writes it apart from its name: al-Qurna, Az Zubayr, Ad Dayr. */
const latinArticles: ReadonlySet<string> = new Set(
  'al el ul il ar er as es ash esh at et ath ad ed adh az ez an en'.split(' '),
);

/** Whether a plain word is nothing but an article. */
export function isArticle(word: string): boolean {
  return latinArticles.has(word);
}

/** «ال» with what Arabic writes in one with it, and the small words before an alef. */
const arabicStart = /^(?:[وف]?(?:[بك]?ال|لل)(?=.{3})|[وف]?[بلك](?=ا.{3})|و(?=.{3}))/u;
/** `alqurna`; `azzubair`, `ashshatt`: the article takes the sound of the letter after it. */
const latinStart = /^(?:[aeu]l(?=[a-z]{4})|[ae](sh|th|dh|[b-z])(?=\1[a-z]{3}))/;

/** A plain word without the article that is written in one with it; null where it has none. */
export function withoutArticle(word: string): string | null {
  const rest = word.replace(arabicStart, '').replace(latinStart, '');
  return rest === word ? null : rest;
}
