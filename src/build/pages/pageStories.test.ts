import { expect, test } from 'vitest';
import { asId } from '../../story/asId.fixture.ts';
import { repeated } from '../../story/repeated.fixture.ts';
import { outlines, story } from '../../story/story.fixture.ts';
import { loadSiteData } from '../siteData.ts';
import { partsOf } from '../../story/parts.ts';
import { storyAt, storyFileAt, pageStoriesOf } from './pageStories.ts';

const siteData = { ...loadSiteData(), story, outlines };
const times = 12;
const large = repeated(times);
const drawn = Object.fromEntries(
  large.places.map(({ id }) => [id, outlines[id.replace(/-\d+$/, '')]!]),
);
const pageStories = pageStoriesOf({ ...siteData, story: large, outlines: drawn });
const pathOf = (place: string) => `/ar/place/${place}/`;

test('a story that fits one page is told whole by each, with nothing to fetch', () => {
  const { homes, ofPlace } = pageStoriesOf(siteData);
  expect(homes).toEqual([{ ...siteData, part: partsOf(siteData.story)[0], files: {} }]);
  expect(ofPlace(asId('harbour'))).toBe(homes[0]);
});

test('a place’s page tells it and the four nearest, with the outlines of all five', () => {
  for (const { id } of large.places.slice(0, story.places.length)) {
    const pageStory = storyAt(pageStories, pathOf(id));
    const shown = pageStory.story.places.map((place) => place.id);
    expect(shown).toContain(id);
    expect(shown.length).toBe(5);
    expect(Object.keys(pageStory.outlines).toSorted()).toEqual(shown.toSorted());
    // The copies of a place lie on the same spot, so no other place is nearer.
    const itself = id.replace(/-\d+$/, '');
    expect(shown.every((each) => each.startsWith(itself))).toBe(true);
  }
});

test('a path leads to its part, and one that leads nowhere to the beginning', () => {
  const last = pageStories.homes.length;
  expect(storyAt(pageStories, `/ar/part/${last}/`)).toBe(pageStories.homes[last - 1]);
  expect(storyAt(pageStories, `/embed/part/${last}/`)).toBe(pageStories.homes[last - 1]);
  for (const path of ['/', '/embed/', '/part/99/', '/part/0/', '/place/nowhere/']) {
    expect(storyAt(pageStories, path), path).toBe(pageStories.homes[0]);
  }
});

test('every file is found by its name, which changes with what is in it', () => {
  const [first, second] = pageStories.homes;
  const ofPlace = storyAt(pageStories, pathOf(large.places[3]!.id));
  for (const { files } of [first!, second!, ofPlace]) {
    expect(Object.keys(files)).toEqual(['story', 'outlines', 'names']);
    for (const file of Object.values(files)) {
      expect(storyFileAt(pageStories, file[0])).toEqual(file);
    }
  }
  expect(storyFileAt(pageStories, 'assets/index-12345678.js')).toBeNull();
  const names = [first!, second!].map(({ files }) => files.story![0].replace(/part-\d+/, ''));
  expect(new Set(names).size).toBe(2);
});
