/**
 * About how wide a line of text is, in px: a little more than it is in the fonts of the page, so
 * that names laid out by it never touch. The same at build and in the browser, where measuring
 * would need a font that may not have come yet.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) em += letterWidth(letter);
  return em * fontSize;
}

function letterWidth(letter: string): number {
  if (/\p{Mn}/u.test(letter)) return 0;
  if (/[\s.,'’()il!|]/u.test(letter)) return 0.34;
  if (/[mwMW]/u.test(letter)) return 0.95;
  if (/\p{Lu}/u.test(letter)) return 0.72;
  if (/\p{Script=Arabic}/u.test(letter)) return /[سشصضطظ]/u.test(letter) ? 0.85 : 0.56;
  return 0.62;
}
