import type { ReadableData } from './dataFiles.ts';
import type { Problem } from './problem.ts';

const file = 'data/corrections.json';

/**
 * Checks that corrections refer to places and claims that exist, and that the newest comes first.
 */
export function checkCorrections(data: ReadableData): Problem[] {
  const problems: Problem[] = [];
  const known = {
    // A place whose file has a fault counts as known, because the fault is reported at the file.
    places: new Set<string | undefined>([
      ...[...data.places.values()].map(({ id }) => id),
      ...[...data.unreadable].map((path) => /([^/]+)\.geojson$/.exec(path)?.[1]),
    ]),
    claims:
      data['data/claims.json'] && new Set<string>(data['data/claims.json'].map(({ id }) => id)),
  };
  const corrections = data[file] ?? [];
  for (const [index, correction] of corrections.entries()) {
    for (const list of ['places', 'claims'] as const) {
      for (const [nth, id] of correction[list].entries()) {
        if (!known[list] || known[list].has(id)) continue;
        problems.push({
          file,
          at: `/${index}/${list}/${nth}`,
          message: `There is no ${list === 'places' ? 'place' : 'claim'} “${id}”.`,
          fix: 'Correct the id; what no longer exists is told in “what”, without its id.',
        });
      }
    }
    const before = corrections[index - 1];
    if (before && before.date < correction.date) {
      problems.push({
        file,
        at: `/${index}/date`,
        message: `${correction.date} is later than the date of the correction above it, ${before.date}.`,
        fix: 'Put the newest first.',
      });
    }
  }
  return problems;
}
