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
