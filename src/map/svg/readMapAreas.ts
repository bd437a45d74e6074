import { parseArea } from '../labels/area.ts';
import type { MapAreas } from '../labels/area.ts';
import { basemapIds, outlineId } from './defIds.ts';

/**
 * Returns a function that reads the ground under the names from the shapes in the page, as
 * `mapAreasOf` makes it at build. So the browser needs no geometry of its own.
 */
export function mapAreasReader(root: ParentNode, placeIds: readonly string[]): () => MapAreas {
  const area = (...selectors: readonly string[]) =>
    parseArea(
      selectors.map((selector) => root.querySelector(selector)?.getAttribute('d') ?? '').join(''),
    );
  let mapAreas: MapAreas | null = null;
  return () =>
    (mapAreas ??= {
      places: new Map(placeIds.map((id) => [id, area(`#${outlineId(id)}`)])),
      home: area(`#${basemapIds.land} .basemap-home`),
      water: area(`#${basemapIds.gulf}`, `#${basemapIds.land} .basemap-lake`),
    });
}
