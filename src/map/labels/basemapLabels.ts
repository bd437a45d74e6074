import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import { projection } from '../../geo/mercator.ts';
import type { Language } from '../../story/schema.ts';
import type { BasemapInfo, LabelKind } from '../style/basemap.ts';
import { boxAround, isInside, isOverlapping } from './boxes.ts';
import type { Box } from './boxes.ts';
import { symbolRadius } from './candidates.ts';
import { textWidth } from './textWidth.ts';

export interface BasemapLabel {
  readonly id: string;
  readonly text: string;
  readonly kind: LabelKind;
  /** The middle of the text, in px. */
  readonly at: Pixel;
  /** The dot of a city or a town, in px. */
  readonly dot: Pixel | null;
  /** The box of the text and of the dot, in px. */
  readonly box: Box;
}

type Name = BasemapInfo['names'][number];

/** The sizes of the type in px; `svgMap.css` has the rest of it. */
const fontSizes: Partial<Record<LabelKind, number>> = { country: 13, city: 13 };
const fontSize = 11.5;
/** The kinds that Latin script prints in spaced capitals, with the share that this widens them. */
const capitals: Partial<Record<LabelKind, number>> = { country: 1.35, governorate: 1.35 };
/** The distance from a dot to the beginning of its name, in px. */
const fromDot = 6;

/**
 * Returns the basemap's labels for this zoom that touch no other: the theatres' own cities, then
 * the others by rank. Names at a dot stand right or left of it.
 */
export function basemapLabels(
  names: readonly Name[],
  camera: Camera,
  view: Size,
  language: Language,
  taken: readonly Box[],
): BasemapLabel[] {
  const project = projection(camera, view);
  const boxes: Box[] = [...taken];
  // A river has several label points: one label in view is enough.
  const named = new Set<string>();
  return names
    .filter(isShownAt(camera.zoom))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((name): BasemapLabel[] => {
      const { kind } = name.properties;
      const key = `${kind} ${name.properties.name.en}`;
      if (named.has(key)) return [];
      const spots = spotsOf(name, project, language);
      // The names of claims were laid out around a city: it may come closer to them than others.
      const gap = isOwnCity(name) ? 0 : symbolRadius;
      const spot = spots.find(
        ({ box }) => isInside(box, view) && !boxes.some((each) => isOverlapping(each, box, gap)),
      );
      if (!spot) return [];
      boxes.push(spot.box);
      named.add(key);
      return [{ id: String(name.id), kind, ...spot }];
    });
}

/** Returns the boxes of the theatres' own cities, which the names of claims leave free. */
export function cityBoxes(
  names: readonly Name[],
  camera: Camera,
  view: Size,
  language: Language,
): Box[] {
  const project = projection(camera, view);
  return names.filter(isOwnCity).flatMap((name) => {
    const spot = spotsOf(name, project, language).find(({ box }) => isInside(box, view));
    return spot ? [spot.box] : [];
  });
}

function isShownAt(zoom: number) {
  return ({ properties: { minZoom = 0, maxZoom = Infinity } }: Name): boolean =>
    minZoom <= zoom && zoom < maxZoom;
}

function rankOf({ properties: { kind, rank = 5 } }: Name): number {
  return kind === 'city' && rank === 1 ? 0 : rank;
}

/** Returns true for the city of a theatre: it is named at every zoom. */
export function isOwnCity(name: Name): boolean {
  return rankOf(name) === 0;
}

interface Spot {
  readonly text: string;
  readonly at: Pixel;
  readonly dot: Pixel | null;
  readonly box: Box;
}

/** Returns where a name can stand, the best first. */
function spotsOf(
  { properties: { name, kind }, geometry }: Name,
  project: ReturnType<typeof projection>,
  language: Language,
): Spot[] {
  const [lng = 0, lat = 0] = geometry.coordinates;
  const [x, y] = project([lng, lat]);
  const isSpaced = language !== 'ar' && kind in capitals;
  const text = isSpaced ? name[language].toUpperCase() : name[language];
  const size = fontSizes[kind] ?? fontSize;
  const width = textWidth(text, size) * (isSpaced ? capitals[kind]! : 1);
  if (kind !== 'city' && kind !== 'town') {
    return [{ text, at: [x, y], dot: null, box: boxAround([x, y], width, 2 * size) }];
  }
  return [1, -1].map((side) => {
    const middle: Pixel = [x + side * (fromDot + width / 2), y];
    const [left, top, right, bottom] = boxAround(middle, width, 1.6 * size);
    return {
      text,
      at: middle,
      dot: [x, y],
      box: [Math.min(left, x), top, Math.max(right, x), bottom],
    };
  });
}
