import type { Polygon } from 'geojson';
import { boundsOf } from '../../geo/bounds.ts';
import { pointsOf } from '../../geo/rings.ts';
import type { LngLat } from '../../geo/types.ts';
import { asId } from '../../story/asId.fixture.ts';
import { circleAround } from '../../story/outlines.ts';
import type { LayerId, PlaceId } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';
import { toUnit } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';
import type { Basemap, BasemapInfo } from '../style/basemap.ts';
import { emptyBasemap } from '../style/basemap.ts';
import { mapAreasOf } from './mapAreas.ts';
import type { LabelInput } from './mapLayout.ts';

/** Returns numbers from 0 to 1 that are the same each time for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The country east of which the made-up stories lie abroad, and a lake in it, [lng, lat]. */
const country = rectangle(40, 30, 44, 34);
const lake = rectangle(41, 31, 41.4, 31.3);

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  const [a, b, c, d]: LngLat[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return { type: 'Polygon', coordinates: [[a, b, c, d, a].map((point) => [...point!])] };
}

const feature = (geometry: Polygon, kind: string) => ({
  type: 'FeatureCollection' as const,
  features: [{ type: 'Feature' as const, properties: { kind }, geometry }],
});

export const madeUpBasemap: Basemap = {
  ...emptyBasemap,
  home: feature(country, 'home'),
  water: feature(lake, 'lake'),
};

export interface MadeUpStory {
  readonly places: readonly Place[];
  readonly statuses: LabelInput['statuses'];
  readonly symbols: LabelInput['symbols'];
  readonly outlines: Readonly<Record<string, Polygon>>;
  readonly names: BasemapInfo['names'];
  readonly mapAreas: LabelInput['mapAreas'];
  readonly origin: Pixel;
}

/**
 * Makes a story of `count` places that is the same each time for the same seed. Some are
 * areas with shared borders, others circles in clusters, within others, or at the country's border.
 */
export function randomStory(count: number, seed: number): MadeUpStory {
  const random = randomFrom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const outlines: Record<string, Polygon> = {};
  const statuses = new Map<PlaceId, LayerId | null>();
  const centres: LngLat[] = [];
  const places = Array.from({ length: count }, (_, i): Place => {
    const id = asId<PlaceId>(`place-${i}`);
    const form = Math.floor(random() * 5);
    const near = centres[Math.floor(random() * centres.length)];
    let at: LngLat = [between(40.2, 43.8), between(30.2, 33.8)];
    if (form === 1 && near) at = [near[0] + between(-0.05, 0.05), near[1] + between(-0.05, 0.05)];
    if (form === 2) at = [43.95 + between(-0.05, 0.1), at[1]];
    // Cells of a grid share their borders and never overlap.
    const cell = 0.4;
    const corner: LngLat = [Math.floor(at[0] / cell) * cell, Math.floor(at[1] / cell) * cell];
    if (form === 0) at = [corner[0] + cell / 2, corner[1] + cell / 2];
    const outline =
      form === 0
        ? rectangle(corner[0], corner[1], corner[0] + cell, corner[1] + cell)
        : circleAround(at, between(300, 9000));
    centres.push(at);
    outlines[id] = outline;
    const layer = Math.floor(random() * 4);
    statuses.set(id, layer === 3 ? null : asId<LayerId>(`layer-${layer}`));
    const letters = Math.floor(between(3, 14));
    const name = `Place${'abcdefghijklmn'.slice(0, letters)}`;
    return {
      id,
      name: { en: name, ar: 'مكان'.repeat(Math.ceil(letters / 5)) },
      kind: { en: 'district', ar: 'قضاء' },
      labelPoint: at,
      bounds: boundsOf(pointsOf(outline.coordinates[0]!)),
      shape: { precision: form === 0 ? 'boundary' : 'circle' },
    } as unknown as Place;
  });
  const origin = toUnit([40, 34]);
  const city = {
    type: 'Feature' as const,
    id: 'city',
    properties: { name: { en: 'City', ar: 'مدينة' }, kind: 'city' as const, rank: 1, minZoom: 0 },
    geometry: { type: 'Point' as const, coordinates: [42, 32] },
  };
  const mapAreas = mapAreasOf(madeUpBasemap, outlines, origin);
  return { places, statuses, symbols: new Set(), outlines, names: [city], mapAreas, origin };
}
