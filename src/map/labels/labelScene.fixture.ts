import type { Geometry, Position } from 'geojson';
import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import { projection } from '../../geo/mercator.ts';
import type { SiteData } from '../../build/siteData.ts';
import type { Store } from '../../state/store.ts';
import { shownLayer } from '../../story/derive.ts';
import { basemapLabels, isOwnCity } from './basemapLabels.ts';
import type { Box } from './boxes.ts';
import type { LabelScene, Rings } from './labelRules.fixture.ts';
import { placeLabels } from './placeLabels.ts';

/** One view of the map, as the audit lays it out. */
export interface LabelState {
  readonly store: Store;
  readonly camera: Camera;
  readonly size: Size;
  readonly target: number;
  readonly obstacles: readonly Box[];
}

/** Lays out the names of a view, and describes the result for the rules. */
export function sceneOf(
  { basemap, basemapInfo, outlines }: Pick<SiteData, 'basemap' | 'basemapInfo' | 'outlines'>,
  { store, camera, size, target, obstacles }: LabelState,
): LabelScene {
  const project = projection(camera, size);
  const { derived } = store.filtered.value;
  const { language, hidden, place: selected } = store.view.value;
  const { names } = basemapInfo;
  const shown = store.story.places.filter(({ id }) => shownLayer(derived, id, hidden));
  const labels = placeLabels({
    places: shown,
    camera,
    view: size,
    language,
    target,
    obstacles,
    names,
    chosen: selected,
  });
  const taken = labels.flatMap(({ box, anchor: [x, y], isSymbol }) => [
    ...(box ? [box] : []),
    ...(isSymbol ? [[x, y, x, y] as const] : []),
  ]);
  const shownNames = new Set(shown.map(({ name }) => name[language]));
  const context = basemapLabels(
    names.filter(
      ({ properties: { kind, name } }) => kind === 'city' || !shownNames.has(name[language]),
    ),
    camera,
    size,
    language,
    taken,
  );
  const cities = names.filter(isOwnCity);
  const ringsOf = (geometry: Geometry): Rings =>
    polygonsOf(geometry).map((ring) => ring.map(([lng = 0, lat = 0]) => project([lng, lat])));
  return {
    view: size,
    obstacles,
    selected,
    places: shown.map((place) => {
      const layer = shownLayer(derived, place.id, hidden);
      const label = labels.find(({ id }) => id === place.id);
      return {
        id: place.id,
        status: !layer || layer.pattern === 'edge-only' ? null : layer.id,
        rings: ringsOf(outlines[place.id]!),
        anchor: project(place.labelPoint),
        isSymbol: label?.isSymbol ?? false,
        box: label?.box ?? null,
        leader: label?.leader ?? null,
        isPlate: false,
      };
    }),
    basemap: context.map(({ id, box }) => ({
      id,
      box,
      isOwnCity: cities.some((city) => String(city.id) === id),
    })),
    cities: cities.map(({ id, geometry: { coordinates } }) => ({
      id: String(id),
      at: project(coordinates as [number, number]),
    })),
    home: basemap.home.features.flatMap(({ geometry }) => ringsOf(geometry)),
    water: basemap.water.features
      .filter(({ properties }) => isWater(properties?.['kind']))
      .flatMap(({ geometry }) => ringsOf(geometry)),
  };
}

/** Tidal flats and marshes are dry enough for a name. */
function isWater(kind: unknown): boolean {
  return ['sea', 'khor', 'river', 'lake'].includes(String(kind));
}

function polygonsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Returns the boxes of a view's names, by place and base-map id, rounded to whole px. */
export function boxesOf({ places, basemap }: LabelScene): ReadonlyMap<string, Pixel> {
  const all = [...places, ...basemap].flatMap(({ id, box }): [string, Pixel][] =>
    box ? [[id, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]]] : [],
  );
  return new Map(all);
}
