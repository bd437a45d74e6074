import { projection } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language, PlaceId } from '../../story/schema.ts';
import { runNow } from '../../story/sliced.ts';
import type { Sliced } from '../../story/sliced.ts';
import type { Place } from '../../story/story.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import { cityBoxes } from './basemapLabels.ts';
import type { Box } from './boxes.ts';
import { covers, pointsOf } from './footprint.ts';
import { layoutLabels } from './layoutLabels.ts';
import type { PlacedLabel } from './layoutLabels.ts';
import { leastTarget } from './candidates.ts';
import type { LabelRequest } from './candidates.ts';
import { textWidth } from './textWidth.ts';

export const labelFontSize = 13;
/** The space between a name and the edge of its box, left and right, in px. */
const paddingX = 6;
const textHeight = 20;

export interface LabelInput {
  readonly places: readonly Place[];
  readonly camera: Camera;
  readonly view: Size;
  readonly language: Language;
  /** The least target size, in px; see `leastTarget` and `touchTarget`. */
  readonly target: number;
  readonly obstacles: readonly Box[];
  /** The basemap's names: those of the theatres' own cities are obstacles too, if there is room. */
  readonly names: BasemapInfo['names'];
  /** The selected place: its name takes its best candidate. */
  readonly chosen: PlaceId | null;
}

/** Returns a place's name as the map prints it; a guess gets *sic* and a question mark. */
export function placeTitle({ name, shape }: Place, language: Language, sic: string): string {
  return shape.precision === 'guess'
    ? `${name[language]} (${sic})${language === 'ar' ? '؟' : '?'}`
    : name[language];
}

/**
 * Lays out the names of these places; see `layoutLabels`. Names beside their places are as high as
 * `target`, or as `leastTarget` where a small screen has no room for that.
 */
export function placeLabels(input: LabelInput): PlacedLabel[] {
  return runNow(placingLabels(input));
}

/** Does the same in steps, because it keeps a slow phone busy for a tenth of a second. */
export function* placingLabels(input: LabelInput): Sliced<PlacedLabel[]> {
  const { places, camera, view, language, target, names, chosen } = input;
  const cities = cityBoxes(names, camera, view, language);
  const { sic } = messages[language].map;
  const project = projection(camera, view);
  const requests = places.map((place): LabelRequest => {
    const [west, south, east, north] = place.bounds;
    const shape = [...project([west, north]), ...project([east, south])] as const;
    return {
      id: place.id,
      anchor: project(place.labelPoint),
      width: textWidth(placeTitle(place, language, sic), labelFontSize) + 2 * paddingX,
      height: textHeight,
      shape,
      ring: 'roughly' in place.shape ? place.shape.roughly.map(project) : null,
    };
  });
  const layOut = (nameHeight: number, obstacles: readonly Box[]) =>
    layoutLabels(requests, { view, target, obstacles, nameHeight, first: chosen });
  let best = yield* layOut(target, [...input.obstacles, ...cities]);
  if (target > leastTarget && faultsOf(best, requests) > 0) {
    const close = yield* layOut(leastTarget, [...input.obstacles, ...cities]);
    if (faultsOf(close, requests) < faultsOf(best, requests)) best = close;
  }
  if (cities.length === 0 || best.every(({ box }) => box)) return best;
  // A small screen has no room for all: a city gives way to the name of a claim's place.
  const alone = yield* layOut(leastTarget, input.obstacles);
  return faultsOf(alone, requests) < faultsOf(best, requests) ? alone : best;
}

/**
 * Counts the names that are missing, or off their shape without a leader line. A missing name
 * weighs as much as all names off their shapes.
 */
function faultsOf(labels: readonly PlacedLabel[], requests: readonly LabelRequest[]): number {
  return labels.reduce((sum, { id, box, leader, isSymbol }) => {
    if (!box) return sum + requests.length;
    const request = requests.find((each) => each.id === id)!;
    const isOnIt = pointsOf(box).some((point) => covers(request, point));
    return leader || isSymbol || isOnIt ? sum : sum + 1;
  }, 0);
}
