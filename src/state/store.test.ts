import { describe, expect, test } from 'vitest';
import { loadStory } from '../build/storyPlugin.ts';
import { createStore, vocabularyOf } from './store.ts';
import { decodeView } from './url.ts';

const { story } = loadStory();
const home = decodeView({ path: '/', query: new Map() }, vocabularyOf(story));
const fresh = () => createStore(story, home, '/sub/');

describe('what the reader can go back over', () => {
  test('is choosing and leaving a place', () => {
    const store = fresh();
    store.select('zubair');
    expect(store.change.value.history).toBe('push');
    store.clear();
    expect(store.change.value.history).toBe('push');
  });

  test('is not a layer, a theatre or a move of the map', () => {
    const store = fresh();
    store.toggleLayer('reached');
    expect(store.change.value.history).toBe('replace');
    store.showTheatre('baghdad');
    expect(store.change.value.history).toBe('replace');
    store.moved({ center: [47, 30], zoom: 9 });
    expect(store.change.value.history).toBe('replace');
  });

  test('is not going back itself', () => {
    const store = fresh();
    store.select('zubair');
    store.restore(home);
    expect(store.change.value).toEqual({ view: home, history: 'none' });
  });
});

test('a place brings its theatre and its frame', () => {
  const store = fresh();
  store.select('green-zone');
  expect(store.view.value).toMatchObject({ place: 'green-zone', theatre: 'baghdad', camera: null });
  expect(store.frame.value).toMatchObject({ isPlace: true });
});

test('a place that does not exist changes nothing', () => {
  const store = fresh();
  store.select('nowhere');
  expect(store.view.value).toBe(home);
});

test('a layer is switched off and on again', () => {
  const store = fresh();
  store.toggleLayer('reached');
  expect([...store.view.value.hidden]).toEqual(['reached']);
  store.toggleLayer('reached');
  expect(store.view.value.hidden.size).toBe(0);
});

test('a move by hand is kept in the view but asks the map for nothing', () => {
  const store = fresh();
  const { value: frame } = store.frame;
  store.moved({ center: [47, 30], zoom: 9 });
  expect(store.view.value.camera).toEqual({ center: [47, 30], zoom: 9 });
  expect(store.frame.value).toBe(frame);
});

test('a link to a place has the base path and keeps the layers', () => {
  const store = fresh();
  store.toggleLayer('deployments');
  expect(store.hrefOfPlace('green-zone')).toMatch(/^\/sub\/place\/green-zone\/\?layers=reached,/);
});
