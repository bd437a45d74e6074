import { expect, test } from 'vitest';
import { asId } from './asId.fixture.ts';
import { repeated } from './repeated.fixture.ts';
import type { ClaimId } from './schema.ts';
import type { Story } from './story.ts';
import { story } from './story.fixture.ts';
import { claimHomes } from './claimHomes.ts';
import { mostOnAPage } from './mostOnAPage.ts';
import { homeOfPart, partsOf } from './parts.ts';

test('a story that fits one page is told whole', () => {
  expect(storiesOf(story)).toEqual([story]);
});

const storiesOf = (whole: Story) => partsOf(whole).map((part) => part.story);
const large = repeated(12);
const parts = storiesOf(large);

test('a larger one is cut: every place is in one part, in the order of the story', () => {
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap(({ places }) => places)).toEqual(large.places);
  expect(partsOf(large).map(({ number, range }) => [number, range.first, range.last])).toEqual(
    parts.map(({ places }, at) => {
      const before = parts.slice(0, at).reduce((sum, part) => sum + part.places.length, 0);
      return [at + 1, before + 1, before + places.length];
    }),
  );
});

test('no part holds more than a page may', () => {
  for (const { places, claims, home } of parts) {
    expect(places.length, home).toBeLessThanOrEqual(mostOnAPage.places);
    const about = claims.filter((claim) => claim.places.length > 0);
    expect(about.length, home).toBeLessThanOrEqual(mostOnAPage.claims);
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

test('a part is not the whole and has a home, where its claims are first found', () => {
  expect(story).toMatchObject({ isWhole: true, home: '' });
  expect(parts.map(({ isWhole, home }) => [isWhole, home])).toEqual(
    parts.map((_, at) => [false, homeOfPart(at + 1)]),
  );
  const homes = claimHomes(large);
  for (const { id } of large.claims) {
    const first = parts.find(({ claims }) => claims.some((claim) => claim.id === id))!;
    expect(homes.get(id)).toBe(first.home);
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
  const parted = storiesOf({ ...story, claims: [...story.claims, ...claims] });
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
  expect(storiesOf(long)).toEqual([long]);
});

const byPlace = (a: { place: string; relation: string }, b: { place: string; relation: string }) =>
  `${a.place} ${a.relation}`.localeCompare(`${b.place} ${b.relation}`);
