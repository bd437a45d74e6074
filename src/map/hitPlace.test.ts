import { expect, test } from 'vitest';
import { loadStory } from '../build/storyPlugin.ts';
import { hitPlace } from './hitPlace.ts';
import { pickPlace } from './pickPlace.ts';

const { places } = loadStory().story;
const place = (id: string) => places.find((each) => each.id === id)!;

test('each place is hit at its own label point', () => {
  for (const { id, labelPoint } of places) expect(hitPlace(places, labelPoint)?.id).toBe(id);
});

test('a place inside another wins', () => {
  const karmatAli = place('karmat-ali');
  expect(hitPlace(places, karmatAli.labelPoint)).toBe(karmatAli);
  const others = places.filter((each) => each !== karmatAli);
  expect(hitPlace(others, karmatAli.labelPoint)?.id).toBe('hartha');
});

test('where circles overlap the nearest centre wins', () => {
  const [one, other] = [place('hayyaniyah'), place('jamiyat')];
  const between = (share: number): [number, number] => [
    one.labelPoint[0] * (1 - share) + other.labelPoint[0] * share,
    one.labelPoint[1] * (1 - share) + other.labelPoint[1] * share,
  ];
  expect(hitPlace([one, other], between(0.45))).toBe(one);
  expect(hitPlace([one, other], between(0.55))).toBe(other);
});

test('bare ground is no place', () => {
  expect(hitPlace(places, [49.5, 31])).toBeNull();
});

test('the nearest symbol within reach wins over the outline under it', () => {
  const press = { at: [100, 100], point: place('hartha').labelPoint } as const;
  const symbols = [
    { id: 'jamiyat', at: [108, 100] },
    { id: 'hayyaniyah', at: [95, 100] },
  ] as const;
  expect(pickPlace(places, symbols, press, 12)).toBe('hayyaniyah');
  expect(pickPlace(places, symbols, press, 4)).toBe('hartha');
});
