import { expect, test } from 'vitest';
import { opacity } from './edges.ts';
import { hatchTiles } from './hatch.ts';
import type { HatchTile } from './hatch.ts';

/** The share of an area that colour may cover, so that no district floods the map. */
const mostColour = 0.12;

test.each(Object.entries(hatchTiles))('%s and the tint leave the map to be seen', (_, tile) => {
  const hatched = inkOf(tile);
  expect(hatched).toBeGreaterThan(0.02);
  expect(hatched * opacity.hatch + opacity.fill).toBeLessThanOrEqual(mostColour);
});

/** Returns the share of a tile that its strokes and dots cover, from points on a fine grid. */
function inkOf({ size, strokeWidth, strokes, dots }: HatchTile): number {
  const steps = 140;
  let covered = 0;
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const [x, y] = [((column + 0.5) * size) / steps, ((row + 0.5) * size) / steps];
      const isCovered =
        strokes.some((stroke) => distanceTo(stroke, x, y) <= strokeWidth / 2) ||
        dots.some(([cx, cy, radius]) => Math.hypot(x - cx, y - cy) <= radius);
      if (isCovered) covered++;
    }
  }
  return covered / steps ** 2;
}

/** Returns the distance of a point from a stroke, in px. */
function distanceTo(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  x: number,
  y: number,
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
