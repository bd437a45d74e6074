import { boundsContain } from '../../geo/bounds.ts';
import type { Bounds } from '../../geo/types.ts';
import type { NamedView, Theatre } from '../schema.ts';
import { viewsOf } from '../theatres.ts';
import { isUnreadable } from './checkReferences.ts';
import type { ReadableData } from './dataFiles.ts';
import type { Problem } from './problem.ts';

const file = 'data/theatres.json';

/** Finds theatres and details whose place, bounds or id is wrong. */
export function checkTheatres(data: ReadableData): Problem[] {
  const ids = [...data.places.values()].map(({ id }) => id);
  const theatres = data[file] ?? [];
  return theatres.flatMap(({ bounds, place, details = [] }, index) => {
    const problems = details.flatMap((detail, nth) =>
      checkDetail(detail, bounds, theatres, `/${index}/details/${nth}`),
    );
    if (!ids.includes(place) && !isUnreadable(data, place)) {
      problems.push({
        file,
        at: `/${index}/place`,
        message: `There is no place “${place}”.`,
        fix: `Name the place that is the whole of the theatre: one of ${ids.join(', ')}.`,
      });
    }
    return [...problems, ...checkBounds(bounds, `/${index}/bounds`)];
  });
}

/** Finds a detail with the id of another view, and one that shows more than its theatre. */
function checkDetail(
  { id, bounds }: NamedView,
  whole: Bounds,
  theatres: readonly Theatre[],
  at: string,
): Problem[] {
  const problems = checkBounds(bounds, `${at}/bounds`);
  if (viewsOf(theatres).filter((view) => view.id === id).length > 1) {
    problems.push({
      file,
      at: `${at}/id`,
      message: `The id “${id}” is taken already, by another theatre or detail.`,
      fix: 'Give this one an id of its own: both are named in addresses by it.',
    });
  }
  // Bounds that enclose nothing hold nothing: that is one problem, not two.
  if (isSound(whole) && isSound(bounds) && !boundsContain(whole, bounds)) {
    problems.push({
      file,
      at: `${at}/bounds`,
      message: `The detail “${id}” reaches beyond the bounds of its theatre.`,
      fix: 'A detail is a closer view of a part: correct [west, south, east, north] of one of the two.',
    });
  }
  return problems;
}

function isSound([west, south, east, north]: Bounds): boolean {
  return west < east && south < north;
}

function checkBounds(bounds: Bounds, at: string): Problem[] {
  if (isSound(bounds)) return [];
  const message = 'The bounds enclose nothing.';
  return [{ file, at, message, fix: 'Write them as [west, south, east, north].' }];
}
