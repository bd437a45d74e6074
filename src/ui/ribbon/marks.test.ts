import { expect, test } from 'vitest';
import { asId } from '../../story/asId.fixture.ts';
import type { PlaceId, SpeakerId } from '../../story/schema.ts';
import { story } from '../../story/story.fixture.ts';
import { ribbonMarks } from './marks.ts';

const { claims } = story;
const nothing = { claim: null, place: null, speaker: null };

test('at rest nothing stands out', () => {
  const { current, marked, faded } = ribbonMarks(claims, nothing, nothing);
  expect([current, marked.size, faded.size]).toEqual([null, 0, 0]);
});

test('a selected place marks what is said of it, until something is pointed at', () => {
  const view = { ...nothing, place: asId<PlaceId>('mill') };
  expect([...ribbonMarks(claims, view, nothing).marked]).toEqual(['mill-guarded', 'mill-flooded']);
  expect([...ribbonMarks(claims, view, { ...nothing, place: asId('harbour') }).marked]).toEqual([
    'reopened-areas',
  ]);
  expect([
    ...ribbonMarks(claims, view, { ...nothing, claim: asId('storm-warning') }).marked,
  ]).toEqual(['storm-warning']);
});

test('listening to one speaker fades the others', () => {
  const view = { ...nothing, speaker: asId<SpeakerId>('engineer') };
  const { faded } = ribbonMarks(claims, view, nothing);
  expect(claims.filter((claim) => !faded.has(claim.id)).map(({ speaker }) => speaker)).toEqual(
    Array.from({ length: 3 }, () => 'engineer'),
  );
});
