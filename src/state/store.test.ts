import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '../story/asId.fixture.ts';
import { story } from '../story/story.fixture.ts';
import { theatreTarget } from './viewTarget.ts';
import { createStore } from './store.ts';
import { decodeView } from './url.ts';
import { storyIdsOf } from './storyIds.ts';

const home = decodeView({ path: '/', query: new Map() }, storyIdsOf(story));
const fresh = () => createStore(story, home, '/sub/');

describe('what the reader can go back over', () => {
  test('is choosing and leaving a place', () => {
    const store = fresh();
    store.select(asId('harbour'));
    expect(store.change.value.history).toBe('push');
    store.clear();
    expect(store.change.value.history).toBe('push');
  });

  test('is not a layer, a theatre or a move of the map', () => {
    const store = fresh();
    store.toggleLayer(asId('open'));
    expect(store.change.value.history).toBe('replace');
    store.showTheatre(asId('valley'));
    expect(store.change.value.history).toBe('replace');
    store.setCamera({ center: [10, 30], zoom: 9 });
    expect(store.change.value.history).toBe('replace');
  });

  test('is not going back itself', () => {
    const store = fresh();
    store.select(asId('harbour'));
    store.restore(home);
    expect(store.change.value).toEqual({ view: home, history: 'none' });
  });

  test('of what is shown already changes nothing, or all of the page would be drawn anew', () => {
    const store = fresh();
    store.select(asId('harbour'));
    const { view } = store.change.value;
    store.restore({ ...view, hidden: new Set(view.hidden) });
    expect(store.view.value).toBe(view);
  });
});

describe('the walk through the article', () => {
  const ids = story.claims.map(({ id }) => id);

  test('goes through the claims in the order of the text and stops at both ends', () => {
    const store = fresh();
    const seen: (string | null)[] = [];
    for (const _ of ids) {
      store.nextClaim();
      seen.push(store.view.value.claim);
    }
    expect(seen).toEqual(ids);
    store.nextClaim();
    expect(store.view.value.claim).toBe(ids.at(-1));
    for (const _ of [...ids, 'one more']) store.previousClaim();
    expect(store.view.value.claim).toBe(ids[0]);
  });

  test('is entered and left once, however far it goes: back leaves it in one press', () => {
    const store = fresh();
    store.showClaim(asId('storm-warning'));
    expect(store.change.value.history).toBe('push');
    store.nextClaim();
    expect(store.change.value.history).toBe('replace');
    store.showClaim(null);
    expect(store.change.value.history).toBe('push');
    expect(store.view.value.claim).toBeNull();
  });

  test('leaves a place, and is left for a place', () => {
    const store = fresh();
    store.select(asId('harbour'));
    store.showClaim(asId('bridge-flooded'));
    expect(store.view.value).toMatchObject({ place: null, claim: 'bridge-flooded' });
    store.select(asId('dunes'));
    expect(store.view.value).toMatchObject({ place: 'dunes', claim: null, theatre: 'coast' });
    expect(store.change.value.history).toBe('push');
  });

  test('shows all places of a claim together', () => {
    const store = fresh();
    store.showClaim(asId('closed-areas'));
    expect(store.highlighted.value.size).toBe(6);
    const { viewTarget } = store;
    expect(viewTarget.value).toMatchObject({ isPlace: true });
    if (viewTarget.value.kind !== 'bounds') throw new Error('A claim frames its places.');
    const [west, south, east, north] = viewTarget.value.bounds;
    for (const { place } of story.claims.find(({ id }) => id === 'closed-areas')!.places) {
      const [left, bottom, right, top] = store.derived.placeById.get(place)!.bounds;
      expect(west <= left && south <= bottom && east >= right && north >= top).toBe(true);
    }
  });

  test('shows both theatres for a claim about both, and the last one for a claim without place', () => {
    const store = fresh();
    store.showClaim(asId('bridge-flooded'));
    expect(store.view.value.theatre).toBe('valley');
    store.nextClaim();
    expect(store.view.value.theatre).toBe('valley');
    expect(store.viewTarget.value).toEqual(theatreTarget(story, asId('valley')));
    expect(store.highlighted.value.size).toBe(0);
    store.showClaim(asId('storm-warning'));
    expect(store.view.value.theatre).toBe('all');
  });

  test('an embed’s host keeps its back button', () => {
    const store = createStore(story, { ...home, surface: 'embed' }, '/');
    store.showClaim(asId('storm-warning'));
    expect(store.change.value.history).toBe('replace');
  });
});

describe('listening to one speaker', () => {
  test('shows what that speaker says and no more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...story.speakers), ({ id: speakerId }) => {
        const store = fresh();
        store.showSpeaker(speakerId);
        const { story: told, derived } = store.filtered.value;
        expect(told.claims.every(({ speaker }) => speaker === speakerId)).toBe(true);
        for (const place of story.places) {
          const said = store.derived.claimsAbout
            .get(place.id)!
            .filter(({ claim }) => claim.speaker === speakerId);
          expect(derived.claimsAbout.get(place.id) ?? []).toEqual(said);
          const all = store.derived.layersOf.get(place.id)!;
          const layers = derived.layersOf.get(place.id) ?? [];
          expect(layers.every((layer) => all.includes(layer))).toBe(true);
          if (said.length === 0) expect(layers).toEqual([]);
        }
      }),
    );
  });

  test('moves the map to where the speaker’s places are, and not away from what is read', () => {
    const store = fresh();
    store.showSpeaker(asId('clerk'));
    expect(store.view.value.theatre).toBe('valley');
    const reading = fresh();
    reading.select(asId('harbour'));
    reading.showSpeaker(asId('clerk'));
    expect(reading.view.value).toMatchObject({ place: 'harbour', theatre: 'coast' });
  });

  test('the walk goes through that speaker’s claims', () => {
    const store = fresh();
    store.showSpeaker(asId('engineer'));
    store.nextClaim();
    expect(store.view.value.claim).toBe('water-rising');
    for (let n = 0; n < 5; n++) store.nextClaim();
    expect(store.view.value.claim).toBe('repairs-may-help');
  });

  test('leaves somebody else’s claim, and somebody else’s claim leaves the speaker', () => {
    const store = fresh();
    store.showClaim(asId('storm-warning'));
    store.showSpeaker(asId('villagers'));
    expect(store.view.value).toMatchObject({ claim: null, speaker: 'villagers' });
    store.showClaim(asId('storm-warning'));
    expect(store.view.value).toMatchObject({ claim: 'storm-warning', speaker: null });
  });
});

test('what is pointed at stands out before what is read', () => {
  const store = fresh();
  store.showClaim(asId('reopened-areas'));
  expect([...store.highlighted.value]).toEqual(['harbour', 'lighthouse']);
  store.highlight(asId('dunes'));
  expect([...store.highlighted.value]).toEqual(['dunes']);
  store.highlight(null);
  store.highlightClaim(asId('bridge-flooded'));
  expect([...store.highlighted.value]).toEqual(['bridge']);
  store.highlightClaim(null);
  store.highlightLayer(asId('open'));
  expect([...store.highlighted.value]).toEqual(
    store.derived.placesIn.get(asId('open'))!.map(({ id }) => id),
  );
  store.highlightLayer(null);
  expect(store.highlighted.value.size).toBe(2);
});

test('a place brings its theatre and its frame', () => {
  const store = fresh();
  store.select(asId('mill'));
  expect(store.view.value).toMatchObject({ place: 'mill', theatre: 'valley', camera: null });
  expect(store.viewTarget.value).toMatchObject({ isPlace: true });
});

test('a place that does not exist changes nothing', () => {
  const store = fresh();
  store.select(asId('nowhere'));
  expect(store.view.value).toBe(home);
});

test('a layer is switched off and on again', () => {
  const store = fresh();
  store.toggleLayer(asId('open'));
  expect([...store.view.value.hidden]).toEqual(['open']);
  store.toggleLayer(asId('open'));
  expect(store.view.value.hidden.size).toBe(0);
});

test('a move by hand is kept in the view but asks the map for nothing', () => {
  const store = fresh();
  const { value: viewTarget } = store.viewTarget;
  store.setCamera({ center: [10, 30], zoom: 9 });
  expect(store.view.value.camera).toEqual({ center: [10, 30], zoom: 9 });
  expect(store.viewTarget.value).toBe(viewTarget);
});

test('a link to a place has the base path and keeps the layers', () => {
  const store = fresh();
  store.toggleLayer(asId('posts'));
  expect(store.hrefOfPlace(asId('mill'))).toMatch(/^\/sub\/place\/mill\/\?layers=open,/);
});
