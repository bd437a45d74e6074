import type { Pixel, Size } from '../../geo/mercator.ts';
import { toUnit, worldSize } from '../../geo/mercator.ts';
import { directions } from '../../i18n/messages.ts';
import type { PlaceId } from '../../story/schema.ts';
import { runNow } from '../../story/sliced.ts';
import type { Sliced } from '../../story/sliced.ts';
import type { Place } from '../../story/story.ts';
import { layerSymbolRadius } from '../style/symbols.ts';
import { worldTransform, worldZoom } from '../svg/world.ts';
import type { WorldTransform } from '../svg/world.ts';
import { basemapLabels, isOwnCity } from './basemapLabels.ts';
import { isInside, lineHeight, nameBox } from './boxes.ts';
import type { Box } from './boxes.ts';
import { dotRadius, symbolRadius } from './candidates.ts';
import { areaBounds, covers } from './area.ts';
import { layoutLabels, plateFor, spotFor } from './layoutLabels.ts';
import type { LabelRequest, PlacedSpot, Surroundings } from './layoutLabels.ts';
import { governorateFontSize, labelFontSize, mapTitle } from './titles.ts';
import type { LabelInput, MapLayout, PlacedLabel } from './mapLayout.ts';
import { textWidth } from './textWidth.ts';

/** Latin capitals with space between them are wider by this share. */
const spacedCapitals = 1.1;
/** The zooms at which names earn their room, from the first on; see `namesSince`. */
const zoomSteps = { first: 6, by: 1 };

/** The rank of a name that has earned none: after all others. */
const unranked = 1e6;

/** Lays out the names of a view; see `layoutLabels`. The result depends on the input alone. */
export function placeLabels(input: LabelInput): MapLayout {
  return runNow(placingLabels(input));
}

/** Does the same in steps, because it keeps a slow phone busy. */
export function* placingLabels(input: LabelInput): Sliced<MapLayout> {
  const { camera, view, origin, obstacles, first, names, language } = input;
  const transform = worldTransform(camera, view, origin);
  const all = requestsAt(input, transform);
  const isSeen = ({ anchor: [x, y] }: LabelRequest) => isInside([x, y, x, y], view);
  const since = yield* namesSince(input, camera.zoom);
  const rankOf = ({ id, need }: LabelRequest) => {
    if (first.includes(id as PlaceId)) return -2;
    return need === 'city' ? -1 : (since.get(id) ?? unranked);
  };
  const seen = all.filter(isSeen).toSorted((a, b) => rankOf(a) - rankOf(b));
  const surroundings = surroundingsOf(input, transform, all, view, obstacles);
  const spots = yield* layoutLabels(seen, surroundings);
  const places = seen.filter(({ area }) => area !== null);
  return {
    places: input.places.flatMap(({ id }) => {
      const request = places.find((each) => each.id === id);
      return request ? [labelAt(request, spots.get(id) ?? null)] : [];
    }),
    basemap: basemapLabels(
      { names, camera, view, language, obstacles },
      input.places,
      spots,
      places,
    ),
    reveal(id) {
      const request = places.find((each) => each.id === id);
      if (!request) return null;
      return labelAt(
        request,
        spotFor(request, surroundings, spots) ?? plateFor(request, surroundings, spots),
      );
    },
  };
}

function labelAt(request: LabelRequest, spot: PlacedSpot | null): PlacedLabel {
  return {
    id: request.id as PlaceId,
    anchor: request.anchor,
    isSymbol: request.radius > 0,
    box: spot && nameBox(spot.letters),
    leader: spot?.leader ?? null,
    isPlate: spot?.isPlate ?? false,
  };
}

/** The ranks that `namesSince` has found, for each list of places. */
const earned = new WeakMap<readonly Place[], Map<string, ReadonlyMap<string, number>>>();

/**
 * Returns the rank of each name: the zoom step at which it first finds room on the whole map, then
 * its order there. Names of earlier steps come first at every later one, so none vanishes when the
 * reader zooms in (Been, Daiches and Yap 2006). It depends on no view.
 */
function* namesSince(input: LabelInput, zoom: number): Sliced<ReadonlyMap<string, number>> {
  const { places, statuses, language, target } = input;
  const memo = earned.get(places) ?? new Map<string, ReadonlyMap<string, number>>();
  earned.set(places, memo);
  let known: ReadonlyMap<string, number> = new Map();
  for (let step = zoomSteps.first; step <= zoom; step += zoomSteps.by) {
    const key = [language, target, step, ...statuses.values()].join();
    const before = memo.get(key);
    if (before) {
      known = before;
      continue;
    }
    const transform: WorldTransform = { scale: 2 ** (step - worldZoom), x: 0, y: 0 };
    const all = requestsAt(input, transform).map((each) => ({
      ...each,
      need: each.need === 'selected' ? ('other' as const) : each.need,
    }));
    const rankOf = ({ id, need }: LabelRequest) =>
      need === 'city' ? -1 : (known.get(id) ?? unranked);
    const spots = yield* layoutLabels(
      all.toSorted((a, b) => rankOf(a) - rankOf(b)),
      surroundingsOf(input, transform, all, null, []),
    );
    const next = new Map(known);
    for (const id of spots.keys()) if (!next.has(id)) next.set(id, next.size);
    known = next;
    memo.set(key, known);
  }
  return known;
}

/** Returns the names of the story's places and of the theatres' own cities, by rank. */
function requestsAt(input: LabelInput, transform: WorldTransform): LabelRequest[] {
  const { places, statuses, symbols, language, target, names, mapAreas, origin, selected } = input;
  const { scale, x, y } = transform;
  const toView = ([wx, wy]: Pixel): Pixel => [wx * scale + x, wy * scale + y];
  const size = worldSize(worldZoom);
  const project = (point: Place['labelPoint']) => {
    const [ux, uy] = toUnit(point);
    return toView([(ux - origin[0]) * size, (uy - origin[1]) * size]);
  };
  const named = places.map((place): LabelRequest => {
    const { id } = place;
    const area = mapAreas.places.get(id)!;
    const bounds = areaBounds(area)!;
    const shape = [...toView([bounds[0], bounds[1]]), ...toView([bounds[2], bounds[3]])] as const;
    const status = statuses.get(id) ?? null;
    const hasSymbol = symbols.has(id);
    const isSymbol =
      hasSymbol || status === null || Math.min(shape[2] - shape[0], shape[3] - shape[1]) < target;
    const lines = mapTitle(place, language, status === null);
    const fontSize = status === null ? governorateFontSize : labelFontSize;
    const spaced = status === null && language !== 'ar' ? spacedCapitals : 1;
    const widths = lines.map((line) => textWidth(line, fontSize) * spaced);
    return {
      id,
      anchor: project(place.labelPoint),
      width: Math.max(...widths),
      height: lines.length * lineHeight,
      radius: radiusOf(hasSymbol, isSymbol),
      shape,
      covers: ([px, py]) => covers(area, [(px - x) / scale, (py - y) / scale]),
      status,
      area,
      need: id === selected ? 'selected' : 'other',
    };
  });
  const cities = names.filter(isOwnCity).map((city): LabelRequest => {
    const [lng = 0, lat = 0] = city.geometry.coordinates;
    return {
      id: String(city.id),
      anchor: project([lng, lat]),
      width: textWidth(city.properties.name[language], labelFontSize),
      height: lineHeight,
      radius: dotRadius,
      shape: null,
      covers: () => false,
      status: null,
      area: null,
      need: 'city',
    };
  });
  return [...cities, ...named.toSorted((a, b) => orderOf(a) - orderOf(b))];
}

/** Returns the radius of a place's symbol, in px; 0 where its shape is drawn alone. */
function radiusOf(hasSymbol: boolean, isSymbol: boolean): number {
  if (hasSymbol) return layerSymbolRadius;
  return isSymbol ? symbolRadius : 0;
}

/** A shape that carries its name competes with few others: it comes before the symbols. */
function orderOf({ status, radius }: LabelRequest): number {
  return status === null ? 2 : +(radius > 0);
}

function surroundingsOf(
  { statuses, mapAreas, language }: LabelInput,
  transform: WorldTransform,
  all: readonly LabelRequest[],
  view: Size | null,
  obstacles: readonly Box[],
): Surroundings {
  return {
    view,
    obstacles,
    transform,
    mapAreas,
    claims: [...statuses].flatMap(([id, status]) => {
      const area = mapAreas.places.get(id);
      return status && area ? [{ id, status, area, bounds: areaBounds(area)! }] : [];
    }),
    points: all
      .filter(({ radius }) => radius > 0)
      .map(({ id, anchor, radius, need }) => ({
        id,
        at: anchor,
        radius,
        isSymbol: need !== 'city',
      })),
    forward: directions[language] === 'rtl' ? -1 : 1,
  };
}
