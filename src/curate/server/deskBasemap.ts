import { buildBasemap } from '../../build/basemap/basemap.ts';
import { emptyBasemap } from '../../map/style/basemap.ts';
import type { Basemap } from '../../map/style/basemap.ts';
import { checkFiles } from '../../story/check/checkFiles.ts';
import type { DataFiles } from '../../story/check/dataFiles.ts';

/**
 * Builds the shapes under the story from the files that can be read. The desk opens with broken
 * data too, because curators repair it there.
 */
export function deskBasemap(files: DataFiles): Basemap {
  const { data } = checkFiles(files);
  const { 'data/story.json': info, 'data/theatres.json': theatres } = data;
  // The story's own shapes still appear, without a basemap.
  if (!info || !theatres) return emptyBasemap;
  try {
    return buildBasemap({ ...data, 'data/story.json': info, 'data/theatres.json': theatres });
  } catch {
    // The atlas has no such country, or it lies elsewhere.
    return emptyBasemap;
  }
}
