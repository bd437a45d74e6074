import type { FeatureCollection } from 'geojson';
import { buildBasemap } from '../../build/basemap/basemap.ts';
import { emptyBasemap } from '../../map/style/basemap.ts';
import type { Basemap } from '../../map/style/basemap.ts';
import { checkFiles } from '../../story/check/checkFiles.ts';
import type { DataFiles } from '../../story/check/dataFiles.ts';
import type { StoryData } from '../../story/schema.ts';

const none = (): FeatureCollection<never> => ({ type: 'FeatureCollection', features: [] });

/**
 * Builds the shapes under the story from the files that can be read. The desk opens with broken
 * data too, because curators repair it there.
 */
export function deskBasemap(files: DataFiles): Basemap {
  const readable = {
    'data/theatres.json': [],
    'data/context/districts.geojson': none(),
    'data/context/rivers.geojson': none(),
    'data/context/water.geojson': none(),
    ...checkFiles(files).data,
  };
  try {
    return buildBasemap(readable as unknown as StoryData);
  } catch {
    // The file that names the story's country has a fault. The story's own shapes still appear,
    // without a basemap.
    return emptyBasemap;
  }
}
