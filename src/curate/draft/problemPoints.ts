import type { LngLat } from '../../geo/types.ts';
import type { Problem } from '../../story/check/problem.ts';
import { textAt, valueAt } from './valueAt.ts';
import { bordering, ringIn } from './values.ts';
import type { Values } from './values.ts';

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
