import { hatchTileOf, parseHatchName } from '../style/hatch.ts';
import type { Layer } from '../../story/schema.ts';

/** Draws the hatch that an image name of the style stands for; null for any other name. */
export function hatchImage(
  layers: readonly Layer[],
  name: string,
  pixelRatio: number,
): ImageData | null {
  const named = parseHatchName(name);
  const layer = layers.find(({ id }) => id === named?.layer);
  const tile = layer && hatchTileOf(layer);
  if (!named || !tile) return null;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = tile.size * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
  context.strokeStyle = context.fillStyle = layer.colour[named.theme];
  context.lineWidth = tile.strokeWidth;
  for (const [x1, y1, x2, y2] of tile.strokes) {
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  for (const [x, y, radius] of tile.dots) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
