import { listAt, textAt } from './valueAt.ts';
import { claimsFile, put, speakersFile } from './values.ts';
import type { Values } from './values.ts';

/** Returns the id of each item in a list. */
export function idsIn(list: unknown): string[] {
  return listAt(list, []).map((each) => textAt(each, ['id']));
}

/** Changes the id of a speaker, also in every claim that quotes them. */
export function withSpeakerId(values: Values, from: string, to: string): Values {
  const nth = idsIn(values.get(speakersFile)).indexOf(from);
  const quoting = listAt(values.get(claimsFile), []).flatMap((claim, index) =>
    textAt(claim, ['speaker']) === from ? [index] : [],
  );
  return quoting.reduce(
    (next, index) => put(next, claimsFile, [index, 'speaker'], to),
    put(values, speakersFile, [nth, 'id'], to),
  );
}

/** The Arabic articles, in Latin letters. They begin many names and say nothing in an address. */
const article = /^(al|ad|ar|as|ash|at|az|an)-/;

/**
 * Makes an id from an English name: `Al-Ma’qil district` → `maqil-district`. Adds a number if the
 * id is taken.
 */
export function proposeId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’'‘`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(article, '');
  if (plain === '' || !taken.has(plain)) return plain;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number++;
  return `${plain}-${number}`;
}
