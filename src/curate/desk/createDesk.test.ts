import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asId } from '../../story/asId.fixture.ts';
import { readFiles } from '../../build/readData.ts';
import { soundFiles } from '../../story/check/broken.fixture.ts';
import { placePath } from '../api.ts';
import type { Opened } from '../api.ts';
import { withSpeakerId } from '../draft/ids.ts';
import { newClaim, newPlace } from '../draft/templates.ts';
import { listAt, textAt } from '../draft/valueAt.ts';
import { emptyBasemap } from '../../map/style/basemap.ts';
import { claimsFile, put, speakersFile } from '../draft/values.ts';
import { withoutNewPlace } from '../draft/editClaims.ts';
import { createDesk } from './createDesk.ts';

const opened: Opened = {
  files: Object.fromEntries(soundFiles),
  article: null,
  basemap: emptyBasemap,
};
const zubair = placePath('zubair');
const nameAt = ['properties', 'name', 'en'];
const saved = async () => ({ kind: 'saved' }) as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the desk', { timeout: 60_000 }, () => {
  test('has nothing to save before an edit, nor after it is undone', () => {
    const desk = createDesk(opened);
    expect(desk.changes.value).toEqual([]);
    desk.put(zubair, nameAt, 'A');
    desk.put(zubair, nameAt, 'Az');
    expect(desk.changes.value.map(({ path }) => path)).toEqual([zubair]);
    desk.undo();
    expect(desk.changes.value).toEqual([]);
    expect(desk.canUndo.value).toBe(false);
    desk.redo();
    expect(textAt(desk.values.value.get(zubair), nameAt)).toBe('Az');
  });

  test('keeps what it does not know of a file', () => {
    const place = JSON.parse(soundFiles.get(zubair) as string);
    place.properties.crosswalk = { wikidata: 'Q227509' };
    const files = { ...opened.files, [zubair]: JSON.stringify(place, null, 2) };
    const desk = createDesk({ ...opened, files });
    desk.put(zubair, nameAt, 'Az Zubair');
    const { after } = desk.changes.value[0]!;
    place.properties.name.en = 'Az Zubair';
    expect(JSON.parse(after)).toEqual(place);
  });

  test('checks when the typing pauses, and at once when it is to be saved', () => {
    const desk = createDesk(opened);
    desk.put(zubair, nameAt, '');
    expect(desk.problems.value).toEqual([]);
    vi.runAllTimers();
    expect(desk.problems.value).toMatchObject([{ file: zubair, at: '/properties/name/en' }]);
    desk.put(zubair, nameAt, 'Zubair');
    expect(desk.checkNow()).toEqual([]);
  });

  test('shows the story as it last was while a file cannot be read', () => {
    const desk = createDesk(opened);
    const claims = listAt(desk.values.value.get(claimsFile), []);
    desk.edit((values) => put(values, claimsFile, [claims.length], newClaim('', 'zubair')));
    desk.put(zubair, nameAt, '');
    vi.runAllTimers();
    const { story, derived } = desk.preview.value;
    const placeFiles = [...soundFiles.keys()].filter((path) => path.startsWith('data/places/'));
    expect(story.places).toHaveLength(placeFiles.length);
    expect(derived.layersOf.get(asId('zubair'))).toMatchObject([{ id: 'reached' }]);
  });

  test('has saved what it sent, and can still go back behind it', async () => {
    const desk = createDesk(opened);
    desk.put(zubair, nameAt, 'Az Zubair');
    await desk.save(desk.changes.value, saved);
    expect(desk.changes.value).toEqual([]);
    desk.undo();
    expect(desk.changes.value.map(({ path }) => path)).toEqual([zubair]);
    expect(desk.values.value.get(zubair)).toEqual(JSON.parse(soundFiles.get(zubair) as string));
  });

  test('has saved nothing when it is refused', async () => {
    const desk = createDesk(opened);
    desk.put(zubair, nameAt, 'Az Zubair');
    await desk.save(desk.changes.value, async () => ({ kind: 'conflict', paths: [zubair] }));
    expect(desk.changes.value).toHaveLength(1);
  });
});

test('another story is worked on in its own languages', { timeout: 60_000 }, () => {
  const files = readFiles(join(import.meta.dirname, '../../../e2e/otherStory'));
  const desk = createDesk({ ...opened, files: Object.fromEntries(files) });
  expect(desk.problems.value).toEqual([]);
  expect(desk.languages.value).toEqual(['en']);
  const pier = placePath('pier');
  const place = newPlace('pier', { en: 'Pier' }, 'island', desk.languages.value);
  desk.edit((values) => new Map(values).set(pier, place));
  const asked = desk.checkNow().filter(({ file }) => file === pier);
  expect(asked.map(({ at }) => at)).toContain('/properties/kind/en');
  expect(asked.filter(({ at }) => at.endsWith('/ar'))).toEqual([]);
});

test('a new place that is discarded takes its new claims along', { timeout: 60_000 }, () => {
  const desk = createDesk(opened);
  const file = placePath('example');
  const before = desk.values.value.get(claimsFile);
  const claims = listAt(before, []);
  desk.edit((values) => {
    const place = newPlace('example', { en: 'Example', ar: 'مثال' }, 'basra', ['en', 'ar']);
    const placed = new Map(values).set(file, place);
    const quoted = put(placed, claimsFile, [claims.length], newClaim('new', 'example'));
    return put(quoted, claimsFile, [0, 'places', 2], { place: 'example', relation: 'reached' });
  });
  desk.open({ kind: 'place', file });
  expect(desk.changes.value.map(({ path }) => path)).toEqual([claimsFile, file]);
  desk.edit((values) => withoutNewPlace(values, file, desk.savedValue));
  expect(desk.changes.value).toEqual([]);
  desk.undo();
  desk.undo();
  expect(desk.selection.value).toBeNull();
});

const each = (list: unknown, key: string) => listAt(list, []).map((item) => textAt(item, [key]));

test('a speaker’s new id is taken over by the claims that quote them', () => {
  const { values } = createDesk(opened);
  const next = withSpeakerId(values.value, 'observers', 'onlookers');
  expect(each(next.get(speakersFile), 'id')).toContain('onlookers');
  expect(each(next.get(claimsFile), 'speaker')).not.toContain('observers');
  expect(each(next.get(claimsFile), 'speaker')).toContain('onlookers');
});
