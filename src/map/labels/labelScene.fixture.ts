import type { Geometry, Position } from 'geojson';
import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import { projection } from '../../geo/mercator.ts';
import type { SiteData } from '../../build/siteData.ts';
import type { Store } from '../../state/store.ts';
import { shownLayer } from '../../story/derive.ts';
import { isOwnCity } from './basemapLabels.ts';
import type { Box } from './boxes.ts';
import type { LabelScene, Rings } from './labelRules.fixture.ts';
import { labelFontSize } from './titles.ts';
import { placeLabels } from './placeLabels.ts';
import { textWidth } from './textWidth.ts';
import type { LabelInput, MapLayout } from './mapLayout.ts';
import type { Basemap } from '../style/basemap.ts';
import type { Outlines } from '../../story/outlines.ts';
import { worldOrigin } from '../svg/world.ts';
import { firstIn, statusesOf } from './statuses.ts';

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
  const { derived } = store.filtered.value;
  const { language, hidden } = store.view.value;
  const shown = store.story.places.filter(({ id }) => shownLayer(derived, id, hidden));
  const input: LabelInput = {
    places: shown,
    ...statusesOf(shown, derived, hidden),
    camera,
    view: size,
    language,
    target,
    obstacles,
    names: basemapInfo.names,
    mapAreas: basemapInfo.mapAreas(),
    origin: worldOrigin(store.story.theatres),
    ...firstIn(store.story, store.view.value),
  };
  return describeScene(input, placeLabels(input), { ...basemap, outlines });
}

/** Describes a layout for the rules, on the exact shapes. */
export function describeScene(
  { places, statuses, camera, view, language, obstacles, names, first, selected }: LabelInput,
  layout: MapLayout,
  { outlines, home, water }: Pick<Basemap, 'home' | 'water'> & { readonly outlines: Outlines },
): LabelScene {
  const project = projection(camera, view);
  const cities = names.filter(isOwnCity);
  const ringsOf = (geometry: Geometry): Rings =>
    polygonsOf(geometry).map((ring) => ring.map(([lng = 0, lat = 0]) => project([lng, lat])));
  const labelOf = new Map(layout.places.map((label) => [label.id, label]));
  return {
    view,
    obstacles,
    selected,
    first,
    places: places.map(({ id, labelPoint }) => {
      const label = labelOf.get(id);
      return {
        id,
        status: statuses.get(id) ?? null,
        rings: ringsOf(outlines[id]!),
        anchor: project(labelPoint),
        isSymbol: label?.isSymbol ?? false,
        box: label?.box ?? null,
        leader: label?.leader ?? null,
        isPlate: label?.isPlate ?? false,
      };
    }),
    basemap: layout.basemap.map(({ id, box }) => ({
      id,
      box,
      isOwnCity: cities.some((city) => String(city.id) === id),
    })),
    cities: cities.map(({ id, properties, geometry: { coordinates } }) => ({
      id: String(id),
      width: textWidth(properties.name[language], labelFontSize),
      at: project(coordinates as [number, number]),
    })),
    home: home.features.flatMap(({ geometry }) => ringsOf(geometry)),
    water: water.features
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
