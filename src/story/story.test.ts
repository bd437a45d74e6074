import { describe, expect, test } from 'vitest';
import { asId } from './asId.fixture.ts';
import { deriveStory, headline, isShown, statementOf } from './derive.ts';
import { countedLayers } from './figures.ts';
import type { PlaceId } from './schema.ts';
import { story } from './story.fixture.ts';

const derived = deriveStory(story);

test('a place’s layers are those that show what claims say of it', () => {
  for (const place of story.places) {
    const said = story.claims
      .flatMap(({ places }) => places)
      .filter((about) => about.place === place.id);
    const expected = story.layers.filter(({ shows }) =>
      shows.some(({ relation, ground }) =>
        said.some((about) => about.relation === relation && (!ground || about.ground === ground)),
      ),
    );
    expect(derived.layersOf.get(place.id)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  }
});

test('places stand in the order in which the article first names them', () => {
  const named = story.claims.flatMap(({ places }) => places.map(({ place }) => place));
  expect(story.places.map(({ id }) => id)).toEqual([...new Set(named)]);
});

test('one claim about six places is said once and shown at each of the six', () => {
  const closed = story.claims.filter(({ places }) => places.length === 6);
  expect(closed).toHaveLength(1);
  for (const { place } of closed[0]!.places) {
    expect(derived.claimsAbout.get(place)!.map(({ claim }) => claim)).toContain(closed[0]);
  }
});

test('a place whose only layer is hidden is not shown', () => {
  expect(isShown(derived, asId('harbour'), new Set())).toBe(true);
  expect(isShown(derived, asId('harbour'), new Set([asId('open')]))).toBe(false);
});

test('every claim is about a place or in the list of those that are not', () => {
  const about = new Set([...derived.claimsAbout.values()].flat().map(({ claim }) => claim));
  expect(new Set([...about, ...derived.placeless])).toEqual(new Set(story.claims));
  expect(derived.placeless.some((claim) => about.has(claim))).toBe(false);
});

test('the headline counts the areas from the claims', () => {
  expect(headline(story, 'en', String)).toBe('The road is open in 2 of 8 areas');
});

test('the layers that the headline counts are those of its figures alone', () => {
  const counted = countedLayers(story.info, story.layers);
  const relations = new Set(
    Object.values(story.info.figures).flatMap((figure) => figure.relations),
  );
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.length).toBeLessThan(story.layers.length);
  for (const layer of story.layers) {
    const isCounted = layer.shows.some(({ relation }) => relations.has(relation));
    expect(counted.includes(layer)).toBe(isCounted);
  }
  const mute = { en: 'Roads in the flood', ar: 'الطرق في الفيضان' };
  expect(countedLayers({ ...story.info, headline: mute }, story.layers)).toEqual([]);
});

describe('what is said of a place', () => {
  test('is the relation’s words and the source’s ground', () => {
    const said = { place: asId<PlaceId>('marsh'), relation: 'closed', ground: 'high-water' };
    expect(statementOf(story, said).en).toBe('The road is not open here: the water stands high');
  });

  test('is the claim’s own words where it has some', () => {
    const says = { en: 'Seen from afar', ar: 'شوهدت من بعيد' };
    expect(statementOf(story, { place: asId('coast'), relation: 'guarded', says })).toBe(says);
  });
});
