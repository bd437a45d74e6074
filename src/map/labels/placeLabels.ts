import { projection } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import { runNow } from '../../story/sliced.ts';
import type { Sliced } from '../../story/sliced.ts';
import type { Place } from '../../story/story.ts';
import type { Box } from './boxes.ts';
import { covers, pointsOf } from './footprint.ts';
import { layoutLabels } from './layoutLabels.ts';
import type { PlacedLabel } from './layoutLabels.ts';
import { leastTarget } from './candidates.ts';
import type { LabelRequest } from './candidates.ts';
import { textWidth } from './textWidth.ts';

export const labelFontSize = 13;
/** Space in px between a name and the edge of its box, left and right. */
const paddingX = 6;
const textHeight = 20;

export interface LabelInput {
  readonly places: readonly Place[];
  readonly camera: Camera;
  readonly view: Size;
  readonly language: Language;
  /** The least width and height of what can be hit: px; see `leastTarget` and `touchTarget`. */
  readonly target: number;
  readonly obstacles: readonly Box[];
  /** The place that is chosen: its name stands where it is best. */
  readonly chosen: string | null;
}

/** A place's name as the map prints it; a guess carries its question mark and *sic*. */
export function placeTitle({ name, shape }: Place, language: Language, sic: string): string {
  return shape.precision === 'guess'
    ? `${name[language]} (${sic})${language === 'ar' ? '؟' : '?'}`
    : name[language];
}

/**
 * Lays out the names of these places; see `layoutLabels`. Where a small screen has no room for all of
 * them as high as a finger likes, they are as high as it needs.
 */
export function placeLabels(input: LabelInput): PlacedLabel[] {
  return runNow(placingLabels(input));
}

/** The same in steps: a slow phone is busy with it for a tenth of a second. */
export function* placingLabels(input: LabelInput): Sliced<PlacedLabel[]> {
  const { places, camera, view, language, target, obstacles, chosen } = input;
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
  const layOut = (nameHeight: number) =>
    layoutLabels(requests, { view, target, obstacles, nameHeight, first: chosen });
  const roomy = yield* layOut(target);
  if (target <= leastTarget || faultsOf(roomy, requests) === 0) return roomy;
  const close = yield* layOut(leastTarget);
  return faultsOf(close, requests) < faultsOf(roomy, requests) ? close : roomy;
}

/** How many names are missing, which weighs most, or stand off their shape without a line to it. */
function faultsOf(labels: readonly PlacedLabel[], requests: readonly LabelRequest[]): number {
  return labels.reduce((sum, { id, box, leader, isSymbol }) => {
    if (!box) return sum + requests.length;
    const request = requests.find((each) => each.id === id)!;
    const isOnIt = pointsOf(box).some((point) => covers(request, point));
    return leader || isSymbol || isOnIt ? sum : sum + 1;
  }, 0);
}
