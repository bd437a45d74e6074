import type { FeatureCollection } from 'geojson';
import { buildBasemap } from '../../build/basemap/basemap.ts';
import type { Basemap } from '../../map/basemap.ts';
import { checkFiles } from '../../story/check/checkFiles.ts';
import type { DataFiles } from '../../story/check/checkFiles.ts';
import type { StoryData } from '../../story/schema.ts';

const none = (): FeatureCollection<never> => ({ type: 'FeatureCollection', features: [] });

/**
 * The shapes under the story, of what can be read: the desk opens with broken data too, for that is
 * where it is mended.
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
    // Whose land it is stands in a file with a fault: the shapes of the story are seen without.
    const empty = none();
    return {
      neighbours: empty,
      home: empty,
      borders: empty,
      districts: empty,
      rivers: empty,
      water: empty,
    };
  }
}
