import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '../../story/asId.fixture.ts';
import { isInside, isOverlapping, segmentCrossesBox } from './boxes.ts';
import type { Box } from './boxes.ts';
import { runNow } from '../../story/sliced.ts';
import { layoutLabels } from './layoutLabels.ts';
import type { PlacedLabel } from './layoutLabels.ts';
import type { LabelRequest, LayoutOptions } from './candidates.ts';

const options: LayoutOptions = {
  view: { width: 400, height: 400 },
  target: 24,
  nameHeight: 24,
  obstacles: [[0, 0, 120, 40]],
};

const layOut = (...asked: Parameters<typeof layoutLabels>) => runNow(layoutLabels(...asked));

const requests = fc
  .array(
    fc.record({
      x: fc.integer({ min: 20, max: 380 }),
      y: fc.integer({ min: 20, max: 380 }),
      width: fc.integer({ min: 30, max: 90 }),
      half: fc.integer({ min: 2, max: 120 }),
    }),
    { maxLength: 10 },
  )
  .map((all) =>
    all.map(({ x, y, width, half }, i): LabelRequest => ({
      id: asId(`place-${i}`),
      anchor: [x, y],
      width,
      height: 20,
      shape: [x - half, y - half, x + half, y + half],
    })),
  );

test('no two names overlap, none leaves the view or goes under a control', () => {
  fc.assert(
    fc.property(requests, (all) => {
      const boxes = layOut(all, options).flatMap(({ box }) => (box ? [box] : []));
      for (const [i, box] of boxes.entries()) {
        expect(isInside(box, options.view)).toBe(true);
        expect(isOverlapping(box, options.obstacles[0]!, 0)).toBe(false);
        for (const other of boxes.slice(i + 1)) expect(isOverlapping(box, other, 0)).toBe(false);
      }
    }),
  );
});

test('no line to a name runs through another name', () => {
  fc.assert(
    fc.property(requests, (all) => {
      const labels = layOut(all, options);
      for (const { id, leader } of labels) {
        if (!leader) continue;
        for (const other of labels) {
          if (other.id === id || !other.box) continue;
          expect(segmentCrossesBox(leader, other.box)).toBe(false);
        }
      }
    }),
  );
});

test('a shape too small to hit becomes a symbol, and what can be hit is as tall as the target', () => {
  const [small, large] = layOut([request('a', [200, 100], 5), request('b', [200, 300], 60)], {
    ...options,
    target: 44,
    nameHeight: 44,
  });
  expect(small!.isSymbol).toBe(true);
  expect(large!.isSymbol).toBe(false);
  expect(small!.box![3] - small!.box![1]).toBe(44);
});

test('a place out of view has no name', () => {
  expect(layOut([request('a', [-20, 100], 60)], options)).toEqual([]);
});

test('the line to a name ends at the name and passes no box on the way', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer()),
      fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })),
      (ends, [w, h]) => {
        const [x1, y1, x2, y2] = ends.map((n) => n % 100) as [number, number, number, number];
        const box: Box = [0, 0, w + 1, h + 1];
        const samples = Array.from({ length: 400 }, (_, i) => i / 399);
        const isThrough = samples.some((t) => {
          const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
          return x > 0.5 && y > 0.5 && x < w + 0.5 && y < h + 0.5;
        });
        if (isThrough) {
          expect(
            segmentCrossesBox(
              [
                [x1, y1],
                [x2, y2],
              ],
              box,
            ),
          ).toBe(x1 !== x2 || y1 !== y2);
        }
      },
    ),
  );
});

/** An L. Its anchor is in the upper left, in an arm too narrow for its name. */
const bent: LabelRequest = {
  id: asId('bent'),
  anchor: [150, 110],
  width: 60,
  height: 20,
  shape: [140, 90, 340, 220],
  ring: [
    [140, 90],
    [160, 90],
    [160, 150],
    [340, 150],
    [340, 220],
    [140, 220],
    [140, 90],
  ],
};

test('a name stands on its own shape, not merely within its bounds', () => {
  const [left, top, right, bottom] = layOut([bent], options)[0]!.box!;
  expect(left).toBeGreaterThan(136);
  expect(right).toBeLessThan(344);
  expect((top + bottom) / 2).toBeGreaterThan(150);
});

test('the name of the chosen place stands where it would stand alone', () => {
  fc.assert(
    fc.property(requests, (all) => {
      for (const { id } of all) {
        const find = (labels: readonly PlacedLabel[]) => labels.find((label) => label.id === id);
        const others = all.map((each) =>
          each.id === id ? each : { ...each, width: 1, height: 1 },
        );
        const best = find(layOut(others, { ...options, first: id }))!;
        expect(find(layOut(all, { ...options, first: id }))!.box).toEqual(best.box);
      }
    }),
    { numRuns: 20 },
  );
});

test('the line to a name that stands aside begins at the edge of the shape', () => {
  const wide = { ...options, view: { width: 800, height: 400 } };
  const { leader } = layOut([{ ...bent, width: 220 }], wide)[0]!;
  const [[x]] = leader!;
  expect(x).toBeGreaterThan(140);
  expect(x).toBeLessThan(161);
});

function request(id: string, anchor: [number, number], half: number): LabelRequest {
  const [x, y] = anchor;
  return {
    id: asId(id),
    anchor,
    width: 60,
    height: 20,
    shape: [x - half, y - half, x + half, y + half],
  };
}
