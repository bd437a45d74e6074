import { expect, test } from 'vitest';
import { story } from '../../story/story.fixture.ts';
import { readStretch, ribbonSegments } from './segments.ts';

const { codePoints } = story.article;

test('every claim stands at its true position and length', () => {
  const segments = ribbonSegments(story, false);
  expect(segments.map(({ claim }) => claim)).toEqual(story.claims);
  for (const { claim, bar } of segments) {
    expect((bar.x / 100) * codePoints).toBeCloseTo(claim.quote.start, 0);
    expect(((bar.x + bar.width) / 100) * codePoints).toBeCloseTo(claim.quote.end, 0);
  }
});

test('a page from the right has the line mirrored', () => {
  const fromRight = ribbonSegments(story, true);
  for (const [index, { bar, reach }] of ribbonSegments(story, false).entries()) {
    const mirrored = fromRight[index]!;
    expect(mirrored.bar.width).toBe(bar.width);
    expect(mirrored.bar.x).toBeCloseTo(100 - bar.x - bar.width, 2);
    expect(mirrored.reach.x).toBeCloseTo(100 - reach.x - reach.width, 2);
  }
});

test('a press anywhere on the line means one claim: reaches touch and leave nothing out', () => {
  for (const isRightToLeft of [false, true]) {
    const reaches = ribbonSegments(story, isRightToLeft)
      .map(({ reach }) => reach)
      .toSorted((a, b) => a.x - b.x);
    let end = 0;
    for (const { x, width } of reaches) {
      expect(x).toBeCloseTo(end, 2);
      end = x + width;
    }
    expect(end).toBeCloseTo(100, 2);
  }
});

test('a claim’s reach holds its words', () => {
  for (const { bar, reach } of ribbonSegments(story, false)) {
    expect(reach.x).toBeLessThanOrEqual(bar.x + 0.001);
    expect(reach.x + reach.width).toBeGreaterThanOrEqual(bar.x + bar.width - 0.001);
  }
});

test('what has been read goes from the beginning to the end of the claim', () => {
  for (const claim of story.claims) {
    const { x, width } = readStretch(story, claim, false);
    expect(x).toBe(0);
    expect((width / 100) * codePoints).toBeCloseTo(claim.quote.end, 0);
    const fromRight = readStretch(story, claim, true);
    expect(fromRight.x + fromRight.width).toBeCloseTo(100, 2);
  }
});
