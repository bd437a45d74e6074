import { expect, test } from 'vitest';
import { loadSiteData } from '../../build/siteData.ts';
import { ribbonMarks } from './marks.ts';

const { claims } = loadSiteData().story;
const nothing = { claim: null, place: null, speaker: null };

test('at rest nothing stands out', () => {
  const { current, marked, faded } = ribbonMarks(claims, nothing, nothing);
  expect([current, marked.size, faded.size]).toEqual([null, 0, 0]);
});

test('a selected place marks what is said of it, until something is pointed at', () => {
  const view = { ...nothing, place: 'green-zone' };
  expect([...ribbonMarks(claims, view, nothing).marked]).toEqual([
    'ordinary-alert',
    'rockets-not-stopped',
  ]);
  expect([...ribbonMarks(claims, view, { ...nothing, place: 'zubair' }).marked]).toEqual([
    'reached-areas',
  ]);
  expect([...ribbonMarks(claims, view, { ...nothing, claim: 'doubted' }).marked]).toEqual([
    'doubted',
  ]);
});

test('listening to one speaker fades the others', () => {
  const view = { ...nothing, speaker: 'nizar-fayhan' };
  const { faded } = ribbonMarks(claims, view, nothing);
  expect(claims.filter(({ id }) => !faded.has(id)).map(({ speaker }) => speaker)).toEqual(
    Array.from({ length: 3 }, () => 'nizar-fayhan'),
  );
});
