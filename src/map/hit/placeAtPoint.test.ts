import { expect, test } from 'vitest';
import { loadSiteData } from '../../build/siteData.ts';
import { placeAtPoint } from './placeAtPoint.ts';
import { nearestSymbol } from './nearestSymbol.ts';

const {
  story: { places },
  outlines,
} = loadSiteData();
const place = (id: string) => places.find((each) => each.id === id)!;

test('each place is hit at its own label point', () => {
  for (const { id, labelPoint } of places)
    expect(placeAtPoint(places, outlines, labelPoint)?.id).toBe(id);
});

test('a place inside another wins', () => {
  const karmatAli = place('karmat-ali');
  expect(placeAtPoint(places, outlines, karmatAli.labelPoint)).toBe(karmatAli);
  const others = places.filter((each) => each !== karmatAli);
  expect(placeAtPoint(others, outlines, karmatAli.labelPoint)?.id).toBe('hartha');
});

test('where circles overlap the nearest centre wins', () => {
  const [one, other] = [place('hayyaniyah'), place('jamiyat')];
  const between = (share: number): [number, number] => [
    one.labelPoint[0] * (1 - share) + other.labelPoint[0] * share,
    one.labelPoint[1] * (1 - share) + other.labelPoint[1] * share,
  ];
  expect(placeAtPoint([one, other], outlines, between(0.45))).toBe(one);
  expect(placeAtPoint([one, other], outlines, between(0.55))).toBe(other);
});

test('bare ground is no place', () => {
  expect(placeAtPoint(places, outlines, [49.5, 31])).toBeNull();
});

test('the nearest symbol within reach is meant', () => {
  const symbols = [
    { id: 'jamiyat', at: [108, 100] },
    { id: 'hayyaniyah', at: [95, 100] },
  ] as const;
  expect(nearestSymbol(symbols, [100, 100], 12)).toBe('hayyaniyah');
  expect(nearestSymbol(symbols, [100, 100], 4)).toBeNull();
});
