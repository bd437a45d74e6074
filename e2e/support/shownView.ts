import { projection, unproject } from '../../src/geo/mercator.ts';
import type { Camera, Pixel, Size } from '../../src/geo/mercator.ts';
import { placeAtPoint } from '../../src/map/hit/placeAtPoint.ts';
import type { NamedView } from '../../src/story/schema.ts';
import type { Place } from '../../src/story/story.ts';
import type { Told } from './testStory.ts';

/** The view that a map reports, and the position of its element in the page, in px. */
export interface ShownView {
  readonly camera: Camera;
  readonly size: Size;
  readonly left: number;
  readonly top: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the `data-view` of a map whose element has this box in the page. */
export function shownView(text: string | null, box: Box): ShownView {
  const [lng = 0, lat = 0, zoom = 0] = (text ?? '').split(',').map(Number);
  return {
    camera: { center: [lng, lat], zoom },
    size: { width: box.width, height: box.height },
    left: box.x,
    top: box.y,
  };
}

/** Returns whether a theatre or detail is entirely in view and fills most of it. */
export function isFramed({ camera, size }: ShownView, theatre: NamedView): boolean {
  const [west, south, east, north] = theatre.bounds;
  const [left, top] = projection(camera, size)([west, north]);
  const [right, bottom] = projection(camera, size)([east, south]);
  const fills = Math.max((right - left) / size.width, (bottom - top) / size.height);
  return left > 0 && top > 0 && right < size.width && bottom < size.height && fills > 0.8;
}

/** Returns the point of the page where a place's name belongs, in px. */
export function labelSpot(place: Place, { camera, size, left, top }: ShownView): Pixel {
  const [x, y] = projection(camera, size)(place.labelPoint);
  return [x + left, y + top];
}

/** Within this distance of another place's symbol a press means that symbol, in px. */
const symbolReach = 24;

/**
 * Returns points of the page where a place is on top of the others, in px, the nearest to its name
 * first.
 */
export function spotsOn(place: Place, { story, outlines }: Told, view: ShownView): Pixel[] {
  const { camera, size, left, top } = view;
  const [x, y] = projection(camera, size)(place.labelPoint);
  const around = Array.from({ length: 41 * 41 }, (_, i): [number, number] => [
    x + ((i % 41) - 20) * 6,
    y + (Math.floor(i / 41) - 20) * 6,
  ]).toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
  const symbols = story.places
    .filter(({ id }) => id !== place.id)
    .map(({ labelPoint }) => projection(camera, size)(labelPoint));
  return around
    .filter(([px, py]) => symbols.every(([sx, sy]) => Math.hypot(px - sx, py - sy) > symbolReach))
    .filter(
      ([px, py]) =>
        px > 0 &&
        py > 0 &&
        px < size.width &&
        py < size.height &&
        // At the very edge the browser may round the press off the shape.
        [-2, 0, 2].every((by) => {
          const point = unproject(camera, size, [px + by, py + by]);
          return placeAtPoint(story.places, outlines, point)?.id === place.id;
        }),
    )
    .map(([px, py]) => [px + left, py + top]);
}

/**
 * Runs in the page: returns the index of the first spot where nothing covers the place's shape, or
 * -1.
 */
export function firstFree({ spots, id }: { spots: readonly Pixel[]; id: string }): number {
  return spots.findIndex(([x, y]) =>
    document
      .elementFromPoint(x, y)
      ?.matches(`.maplibregl-canvas, .map-shapes [data-place="${id}"] *`),
  );
}
