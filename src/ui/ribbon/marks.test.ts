import { expect, test } from 'vitest';
import { story } from '../../story/story.fixture.ts';
import { ribbonMarks } from './marks.ts';

const { claims } = story;
const nothing = { claim: null, place: null, speaker: null };

test('at rest nothing stands out', () => {
  const { current, marked, faded } = ribbonMarks(claims, nothing, nothing);
  expect([current, marked.size, faded.size]).toEqual([null, 0, 0]);
});

test('a selected place marks what is said of it, until something is pointed at', () => {
  const view = { ...nothing, place: 'mill' };
  expect([...ribbonMarks(claims, view, nothing).marked]).toEqual(['mill-guarded', 'mill-flooded']);
  expect([...ribbonMarks(claims, view, { ...nothing, place: 'harbour' }).marked]).toEqual([
    'reopened-areas',
  ]);
  expect([...ribbonMarks(claims, view, { ...nothing, claim: 'storm-warning' }).marked]).toEqual([
    'storm-warning',
  ]);
});

test('listening to one speaker fades the others', () => {
  const view = { ...nothing, speaker: 'engineer' };
  const { faded } = ribbonMarks(claims, view, nothing);
  expect(claims.filter(({ id }) => !faded.has(id)).map(({ speaker }) => speaker)).toEqual(
    Array.from({ length: 3 }, () => 'engineer'),
  );
});
