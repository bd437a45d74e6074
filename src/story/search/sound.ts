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
