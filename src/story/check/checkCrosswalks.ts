import type { Register } from '../crosswalkSchema.ts';
import type { ReadableData } from './dataFiles.ts';
import type { Problem } from './problem.ts';

/**
 * Checks the ids of places in other registers. A guess has none, and no entry matches two places
 * exactly.
 */
export function checkCrosswalks({ places }: ReadableData): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const [file, { properties }] of places) {
    const { crosswalk, precision } = properties;
    if (!crosswalk) continue;
    if (precision === 'guess') {
      problems.push({
        file,
        at: '/properties/crosswalk',
        message: 'The place is a guess, but it is matched with entries of other registers.',
        fix: 'Remove the crosswalk: what we only guess is nobody’s entry yet.',
      });
    }
    for (const register of Object.keys(crosswalk) as Register[]) {
      const entry = crosswalk[register];
      if (entry?.match !== 'exact') continue;
      const key = `${register} ${entry.id}`;
      const first = taken.get(key);
      if (first !== undefined) {
        problems.push({
          file,
          at: `/properties/crosswalk/${register}/id`,
          message: `${first} is matched exactly with “${entry.id}” already.`,
          fix: 'One entry is one place: correct the id, or write “close” or “within” for this match.',
        });
      }
      taken.set(key, first ?? file);
    }
  }
  return problems;
}
