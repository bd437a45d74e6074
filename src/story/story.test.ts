import { describe, expect, test } from 'vitest';
import { loadSiteData } from '../build/siteData.ts';
import { deriveStory, headline, isShown, statementOf } from './derive.ts';

const { story } = loadSiteData();
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

test('one claim about nine places is said once and shown at each of the nine', () => {
  const skipped = story.claims.filter(({ places }) => places.length === 9);
  expect(skipped).toHaveLength(1);
  for (const { place } of skipped[0]!.places) {
    expect(derived.claimsAbout.get(place)!.map(({ claim }) => claim)).toContain(skipped[0]);
  }
});

test('a place whose only layer is hidden is not shown', () => {
  expect(isShown(derived, 'zubair', new Set())).toBe(true);
  expect(isShown(derived, 'zubair', new Set(['reached']))).toBe(false);
});

test('every claim is about a place or in the list of those that are not', () => {
  const about = new Set([...derived.claimsAbout.values()].flat().map(({ claim }) => claim));
  expect(new Set([...about, ...derived.placeless])).toEqual(new Set(story.claims));
  expect(derived.placeless.some((claim) => about.has(claim))).toBe(false);
});

test('the headline counts the areas from the claims', () => {
  const count = (relations: string[]) =>
    new Set(
      story.claims.flatMap(({ places }) =>
        places.filter(({ relation }) => relations.includes(relation)).map(({ place }) => place),
      ),
    ).size;
  const [reached, named] = [count(['reached']), count(['reached', 'skipped'])];
  expect(reached).toBeLessThan(named);
  expect(headline(story, 'en', String)).toContain(`reached ${reached} of ${named}`);
});

describe('what is said of a place', () => {
  test('is the relation’s words and the source’s ground', () => {
    const said = { place: 'hartha', relation: 'skipped', ground: 'militia-depot' };
    expect(statementOf(story, said).en).toMatch(/did not reach.*depot/);
  });

  test('is the claim’s own words where it has some', () => {
    const says = { en: 'Seen from afar', ar: 'شوهدت من بعيد' };
    expect(statementOf(story, { place: 'basra', relation: 'deployed', says })).toBe(says);
  });
});
