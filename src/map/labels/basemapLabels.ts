import type { Camera, Size } from '../../geo/mercator.ts';
import { projection } from '../../geo/mercator.ts';
import type { Language } from '../../story/schema.ts';
import type { BasemapInfo } from '../basemap.ts';
import { isInside, isOverlapping } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { BasemapLabel } from './MapLabels.tsx';
import { symbolRadius } from './candidates.ts';
import { textWidth } from './textWidth.ts';

const fontSize = 12;

/** Returns the basemap's labels for this zoom (neighbours, water, cities) that touch no other. */
export function basemapLabels(
  labels: BasemapInfo['names'],
  camera: Camera,
  view: Size,
  language: Language,
  taken: readonly Box[],
): BasemapLabel[] {
  const project = projection(camera, view);
  const boxes: Box[] = [...taken];
  // A river has several label points: one label in view is enough.
  const named = new Set<string>();
  return labels.flatMap(({ id, geometry, properties }): BasemapLabel[] => {
    const { name, kind, minZoom, maxZoom = Infinity } = properties;
    if (camera.zoom < minZoom || camera.zoom >= maxZoom || named.has(name.en)) return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const [x, y] = project([lng, lat]);
    const half = textWidth(name[language], fontSize) / 2;
    const box: Box = [x - half, y - fontSize, x + half, y + fontSize];
    if (!isInside(box, view) || boxes.some((each) => isOverlapping(each, box, symbolRadius)))
      return [];
    boxes.push(box);
    named.add(name.en);
    return [{ id: String(id), name, kind, at: [x, y] }];
  });
}
