import { checkRing } from '../../story/check/checkGeometry.ts';
import type { Problem } from '../../story/check/problem.ts';
import { placeFiles, ringIn, bordering } from './values.ts';
import type { Values } from './values.ts';
import type { LngLat } from '../../geo/types.ts';
import { textAt, valueAt } from './valueAt.ts';

/**
 * Returns the problems of outlines whose files have another fault. The check skips the shapes of
 * such files, but a curator draws before every field is filled in.
 */
export function ringProblems(found: readonly Problem[], values: Values): Problem[] {
  return placeFiles(values).flatMap((file) => {
    const ring = ringIn(values.get(file));
    const isUnread = found.some((problem) => problem.file === file && problem.at.startsWith('/'));
    if (!ring || !isUnread) return [];
    return checkRing(file, ring, 0).filter(
      ({ at, message }) =>
        !found.some((other) => other.file === file && other.at === at && other.message === message),
    );
  });
}

/**
 * Returns the spots of the problems on the map, [lng, lat]: the spot that the message names, or
 * else the vertex whose number the check gives.
 */
export function problemPoints(problems: readonly Problem[], values: Values): LngLat[] {
  return problems.flatMap((problem): LngLat[] => {
    const spot = faultSpot(problem, values);
    return spot ? [spot] : [];
  });
}

function faultSpot({ file, at, message }: Problem, values: Values): LngLat | null {
  const named = /\[(-?[\d.]+), (-?[\d.]+)\]/.exec(message);
  if (named) return [Number(named[1]), Number(named[2])];
  const counted = /^(?:(.+), )?ring 0, vertex (\d+)$/.exec(at);
  if (!counted) return null;
  const [, id, vertex] = counted;
  const ring =
    id === undefined
      ? ringIn(values.get(file))
      : bordering(values).find(
          (other) =>
            other.file === file &&
            textAt(valueAt(values.get(file), other.at.slice(0, 2)), ['id']) === id,
        )?.ring;
  return ring?.[Number(vertex)] ?? null;
}
