import { expect, test } from 'vitest';
import { asId } from './asId.fixture.ts';
import { repeated } from './repeated.fixture.ts';
import type { ClaimId } from './schema.ts';
import { story } from './story.fixture.ts';
import { mostOnAPage, partsOf } from './parts.ts';

test('a story that fits one page is told whole', () => {
  expect(partsOf(story)).toEqual([story]);
});

const large = repeated(12);
const parts = partsOf(large);

test('a larger one is cut: every place is in one part, in the order of the story', () => {
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap(({ places }) => places)).toEqual(large.places);
  expect(
    parts.flatMap(({ part, places }) => [part.number, part.places.first, places.length]),
  ).toEqual(
    parts.flatMap(({ places }, at) => {
      const before = parts.slice(0, at).reduce((sum, part) => sum + part.places.length, 0);
      return [at + 1, before + 1, places.length];
    }),
  );
});

test('no part holds more than a page may', () => {
  for (const { places, claims, part } of parts) {
    expect(places.length, `part ${part.number}`).toBeLessThanOrEqual(mostOnAPage.places);
    const about = claims.filter((claim) => claim.places.length > 0);
    expect(about.length, `part ${part.number}`).toBeLessThanOrEqual(mostOnAPage.claims);
  }
});

test('what is said of a place is where the place is, with all its words', () => {
  for (const claim of large.claims) {
    const told = parts.flatMap(({ claims }) => claims.filter(({ id }) => id === claim.id));
    expect(told.flatMap(({ places }) => places).toSorted(byPlace)).toEqual(
      claim.places.toSorted(byPlace),
    );
    for (const { quote } of told) expect(quote).toEqual(claim.quote);
    if (claim.places.length === 0) expect(told.length).toBe(1);
  }
});

test('a part names the speakers it quotes and no other, and counts what the whole counts', () => {
  for (const { claims, speakers, figures } of parts) {
    const quoted = new Set(claims.map(({ speaker }) => speaker));
    expect(new Set(speakers.map(({ id }) => id))).toEqual(quoted);
    expect(figures).toBe(large.figures);
  }
});

test('a place of which more is said than a page holds stands alone', () => {
  const [place, ...others] = story.places;
  const claims = Array.from({ length: mostOnAPage.claims + 1 }, (_, nth) => ({
    ...story.claims[0]!,
    id: asId<ClaimId>(`claim-${nth}`),
    places: [{ place: place!.id, relation: 'named' }],
  }));
  const parted = partsOf({ ...story, claims: [...story.claims, ...claims] });
  expect(parted[0]!.places).toEqual([place]);
  expect(parted.slice(1).flatMap(({ places }) => places)).toEqual(others);
});

test('a story whose claims without a place exceed the limit still fits one page', () => {
  const claims = Array.from({ length: mostOnAPage.claims + 1 }, (_, nth) => ({
    ...story.claims[0]!,
    id: asId<ClaimId>(`claim-${nth}`),
    places: [],
  }));
  const long = { ...story, claims: [...story.claims, ...claims] };
  expect(partsOf(long)).toEqual([long]);
});

const byPlace = (a: { place: string; relation: string }, b: { place: string; relation: string }) =>
  `${a.place} ${a.relation}`.localeCompare(`${b.place} ${b.relation}`);
