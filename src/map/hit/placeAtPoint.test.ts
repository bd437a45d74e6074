import { expect, test } from 'vitest';
import { asId } from '../../story/asId.fixture.ts';
import type { PlaceId } from '../../story/schema.ts';
import { outlines, story } from '../../story/story.fixture.ts';
import { placeAtPoint } from './placeAtPoint.ts';
import { nearestSymbol } from './nearestSymbol.ts';

const { places } = story;
const place = (id: string) => places.find((each) => each.id === id)!;

test('each place is hit at its own label point', () => {
  for (const { id, labelPoint } of places)
    expect(placeAtPoint(places, outlines, labelPoint)?.id).toBe(id);
});

test('a place inside another wins', () => {
  const mole = place('mole');
  expect(placeAtPoint(places, outlines, mole.labelPoint)).toBe(mole);
  const others = places.filter((each) => each !== mole);
  expect(placeAtPoint(others, outlines, mole.labelPoint)?.id).toBe('marsh');
});

test('where circles overlap the nearest centre wins', () => {
  const [one, other] = [place('chapel'), place('market')];
  const between = (share: number): [number, number] => [
    one.labelPoint[0] * (1 - share) + other.labelPoint[0] * share,
    one.labelPoint[1] * (1 - share) + other.labelPoint[1] * share,
  ];
  expect(placeAtPoint([one, other], outlines, between(0.45))).toBe(one);
  expect(placeAtPoint([one, other], outlines, between(0.55))).toBe(other);
});

test('bare ground is no place', () => {
  expect(placeAtPoint(places, outlines, [11, 30])).toBeNull();
});

test('the nearest symbol within reach is meant', () => {
  const symbols = [
    { id: asId<PlaceId>('market'), at: [108, 100] },
    { id: asId<PlaceId>('chapel'), at: [95, 100] },
  ] as const;
  expect(nearestSymbol(symbols, [100, 100], 12)).toBe('chapel');
  expect(nearestSymbol(symbols, [100, 100], 4)).toBeNull();
});
