import fc from 'fast-check';
import { asId } from '../../src/story/asId.fixture.ts';
import { expect } from '../support/test.ts';
import { actions } from './actions.ts';
import { contradictions, viewAt } from './invariants.ts';
import { look } from './seen.ts';
import type { Action, After, Before, Reader } from './reader.ts';
import type { Seen } from './seen.ts';

export interface Journey {
  readonly seed: number;
  readonly count: number;
  /** True for a journey in one document, so that everything the page holds on to adds up. */
  readonly isInOneDocument: boolean;
  /** The number of actions between two calls of `rest`. */
  readonly every: number;
  readonly rest: () => Promise<void>;
  /** The faults so far: messages in the console and uncaught errors. */
  readonly faults: readonly string[];
}

/**
 * Does `count` actions that the seed draws. After each action, compares the page with its address.
 */
export async function travel(reader: Reader, journey: Journey): Promise<void> {
  const { seed, count, every, rest, faults } = journey;
  let seen = await settled(reader, {}, faults, `seed ${seed}, before the first action`);
  let done = 0;
  for (const { action, dice } of drawn(reader, journey)) {
    if (done === count) return;
    const before: Before = {
      ...reader,
      seen,
      view: viewAt(seen.path, seen.search),
      pick: pickWith(dice),
    };
    if (!((await action.isPossible?.(before)) ?? true)) continue;
    done++;
    const name = `seed ${seed}, action ${done} of ${count}: ${action.name}`;
    const after = await action.act(before).catch((error: Error) => {
      throw new Error(`${name}, at ${seen.path}${seen.search}: ${error.message}`, { cause: error });
    });
    seen = await settled(reader, after, faults, `${name}, at ${seen.path}${seen.search}`);
    if (done % every === 0) await rest();
  }
  throw new Error(`seed ${seed}: too few of the drawn actions were possible`);
}

/** Waits until the whole page agrees with its address and with the outcome of the action. */
async function settled(
  { frame, host, hasEngine }: Reader,
  after: After,
  faults: readonly string[],
  message: string,
): Promise<Seen> {
  let seen: Seen | null = null;
  const contradictionsNow = async () => {
    // The page is missing between two documents.
    seen = await look(frame).catch(() => null);
    if (!seen) return ['no page'];
    return [
      ...faults,
      ...contradictions(seen, hasEngine ? 'ready' : 'static'),
      ...unlike(after, seen),
      ...(host ? await ofHost(host, seen) : []),
    ];
  };
  await expect.poll(contradictionsNow, { message, intervals: [8, 16, 32, 64] }).toEqual([]);
  return seen!;
}

/** Returns the parts of an action's outcome that the address does not show. */
function unlike(after: After, seen: Seen): string[] {
  const view = viewAt(seen.path, seen.search);
  return Object.entries(after).flatMap(([part, wanted]) => {
    const [is, said] = [view[part as keyof After], wanted].map((value) =>
      JSON.stringify(value instanceof Set ? [...value].toSorted() : value),
    );
    return said === undefined || is === said ? [] : [`${part}: ${is}, asked for ${said}`];
  });
}

/** Returns the attributes of the host's element that contradict the map in it. */
async function ofHost(host: NonNullable<Reader['host']>, seen: Seen): Promise<string[]> {
  const { place, hidden } = viewAt(seen.path, seen.search);
  const said = await host.evaluate((map) => [
    map.getAttribute('place'),
    map.getAttribute('layers'),
  ]);
  const shown = seen.legend.map(({ layer }) => layer).filter((id) => !hidden.has(asId(id)));
  return [
    ...(said[0] === place ? [] : [`attribute place: ${said[0]}, in the map ${place}`]),
    ...(said[1] === null || said[1] === shown.join()
      ? []
      : [`attribute layers: ${said[1]}, in the map ${shown.join()}`]),
  ];
}

interface Drawn {
  readonly action: Action;
  readonly dice: readonly number[];
}

/** Draws more actions than are done, because not each is possible when its turn comes. */
function drawn({ host, hasEngine }: Reader, { seed, count, isInOneDocument }: Journey): Drawn[] {
  const surface = host ? 'embed' : 'page';
  const open = actions.filter(
    (each) =>
      [surface, 'both'].includes(each.surface) &&
      (hasEngine || !each.needsEngine) &&
      !(isInOneDocument && each.opensDocument),
  );
  const action = fc.oneof(
    ...open.map((each) => ({ weight: each.weight, arbitrary: fc.constant(each) })),
  );
  const dice = fc.array(fc.noBias(fc.nat()), { minLength: 8, maxLength: 8 });
  return fc.sample(fc.record({ action, dice }), { seed, numRuns: 3 * count });
}

/** Returns a function that uses one throw of the dice for each choice. */
function pickWith(dice: readonly number[]): Before['pick'] {
  let thrown = 0;
  return (choices) => choices[dice[thrown++ % dice.length]! % choices.length]!;
}
