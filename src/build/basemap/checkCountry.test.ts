import { expect, test } from 'vitest';
import { checkStory } from '../../story/check/checkStory.ts';
import { checkCountry } from './checkCountry.ts';
import { dataFolder, readFiles, readStory } from '../readData.ts';

const result = checkStory(readFiles(dataFolder));
if (!result.ok) throw new Error('The data of the project is not sound.');
const { data } = result;
const inCountry = (country: string) => ({
  ...data,
  'data/story.json': { ...data['data/story.json'], country },
});

test('the story’s country is in the atlas, and its theatres in the country', () => {
  expect(checkCountry(data)).toEqual([]);
});

test('a country the atlas does not have is a problem, with those that may be meant', () => {
  const [problem] = checkCountry(inCountry('Irak'));
  expect(problem).toMatchObject({ file: 'data/story.json', at: '/country' });
  expect(problem!.message).toContain('Irak');
  expect(problem!.fix).toMatch(/\bIraq\b/);
});

test('a country that lies elsewhere is a problem', () => {
  const [problem] = checkCountry(inCountry('Norway'));
  expect(problem!.message).toContain('No part of Norway');
});

test('a folder that is none is a problem, and no crash', () => {
  const { ok, ...rest } = readStory(`${dataFolder}/nowhere`);
  expect(ok).toBe(false);
  expect(rest).toMatchObject({ problems: [{ file: `${dataFolder}/nowhere` }] });
});
