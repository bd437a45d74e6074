import type { LngLat } from '../geo/types.ts';
import { formatProblem } from '../story/check/problem.ts';
import { outlinesOf } from '../story/outlines.ts';
import type { Outlines } from '../story/outlines.ts';
import { assembleStory } from '../story/assembleStory.ts';
import type { Story } from '../story/story.ts';
import type { Basemap, BasemapInfo } from '../map/style/basemap.ts';
import { mapAreasOf } from '../map/labels/mapAreas.ts';
import { worldOrigin } from '../map/svg/world.ts';
import { buildBasemap, buildBasemapInfo, countryOutline } from './basemap/basemap.ts';
import { dataFolder, readStory } from './readData.ts';

export interface SiteData {
  readonly story: Story;
  readonly outlines: Outlines;
  readonly basemap: Basemap;
  readonly basemapInfo: BasemapInfo;
  /** The country's outline for the inset, as a closed ring of [lng, lat] in degrees. */
  readonly country: readonly LngLat[];
}

/** Reads and checks the data folder. Throws all problems of the check as one readable error. */
export function loadSiteData(folder: string = dataFolder): SiteData {
  const result = readStory(folder);
  if (!result.ok) {
    const problems = result.problems.map(formatProblem).join('\n\n');
    const error = new Error(`The data has ${result.problems.length} problems.\n\n${problems}\n`);
    // The fault is in the data, not in our code, so a stack trace would not help.
    error.stack = '';
    throw error;
  }
  const { data } = result;
  const story = assembleStory(data);
  const outlines = outlinesOf(data);
  const basemap = buildBasemap(data);
  const mapAreas = mapAreasOf(basemap, outlines, worldOrigin(story.theatres));
  return {
    story,
    outlines,
    basemap,
    basemapInfo: { ...buildBasemapInfo(data), mapAreas: () => mapAreas },
    country: countryOutline(data['data/story.json'].country),
  };
}
