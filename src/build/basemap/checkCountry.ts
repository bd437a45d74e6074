import { featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Problem } from '../../story/check/problem.ts';
import type { StoryData } from '../../story/schema.ts';
import { boxOf, countryNames, countryShape, clipBounds } from './basemap.ts';

/**
 * Checks the story's country against the atlas. Returns a problem where the atlas has no such
 * country, or where the country has no part around the theatres.
 */
export function checkCountry(data: StoryData): Problem[] {
  const { country } = data['data/story.json'];
  const at = { file: 'data/story.json', at: '/country' };
  const names = countryNames();
  if (!names.includes(country)) {
    const near = names.filter((name) => name.at(0) === country.at(0)).toSorted();
    const fix = `Write the name that world-atlas has for it, in English${near.length > 0 ? `: ${near.join(', ')}` : ''}.`;
    return [{ ...at, message: `There is no country “${country}” in world-atlas.`, fix }];
  }
  const box = boxOf(clipBounds(data['data/theatres.json']));
  if (intersect(featureCollection([countryShape(country), box]))) return [];
  return [
    {
      ...at,
      message: `No part of ${country} lies where the theatres are.`,
      fix: 'Correct the country, or the bounds in data/theatres.json: [west, south, east, north].',
    },
  ];
}
