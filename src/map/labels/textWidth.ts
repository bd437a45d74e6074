/**
 * Estimates the width of a line of text, in px. The result is a little more than in the page's
 * fonts, so that labels never touch. It is the same at build and in the browser, where measuring
 * would need a font that may not have loaded yet.
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
