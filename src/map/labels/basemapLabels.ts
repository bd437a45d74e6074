import type { LngLat } from '../../geo/types.ts';
import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import { projection } from '../../geo/mercator.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';
import type { BasemapInfo, LabelKind } from '../style/basemap.ts';
import { boxAround, isInside, isOverlapping, nameBox, segmentCrossesBox } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';
import { dotRadius } from './candidates.ts';
import type { LabelRequest, PlacedSpot } from './layoutLabels.ts';
import { textWidth } from './textWidth.ts';

export interface BasemapLabel {
  readonly id: string;
  readonly text: string;
  readonly kind: LabelKind;
  /** The point that the label belongs to, [lng, lat], and its position in px. */
  readonly point: LngLat;
  readonly anchor: Pixel;
  /** True if the point has a dot: a city or a town. */
  readonly hasDot: boolean;
  /** The box of the text, in px. */
  readonly box: Box;
  /** The line from the dot to a name that stands apart from it; null without one. */
  readonly leader: Segment | null;
}

type Name = BasemapInfo['names'][number];

/** The sizes of the type in px; `svgMap.css` has the rest of it. */
const fontSizes: Partial<Record<LabelKind, number>> = { country: 13, city: 13 };
const fontSize = 11.5;
/** The kinds that Latin script prints in spaced capitals, with the share that this widens them. */
const capitals: Partial<Record<LabelKind, number>> = { country: 1.35, governorate: 1.35 };
/** The distance from a dot to the beginning of its name, in px. */
const fromDot = 6;

interface BasemapView {
  readonly names: readonly Name[];
  readonly camera: Camera;
  readonly view: Size;
  readonly language: Language;
  readonly obstacles: readonly Box[];
}

/**
 * Returns the basemap's labels for this zoom that touch no other, by rank. They give way to the
 * names of the story. The theatres' own cities have their spots there already.
 */
export function basemapLabels(
  { names, camera, view, language, obstacles }: BasemapView,
  shown: readonly Place[],
  spots: ReadonlyMap<string, PlacedSpot>,
  placed: readonly LabelRequest[],
): BasemapLabel[] {
  const project = projection(camera, view);
  const leaders = [...spots.values()].flatMap(({ leader }) => (leader ? [leader] : []));
  const boxes: Box[] = [
    ...[...spots.values()].map(({ letters }) => nameBox(letters)),
    ...placed.flatMap(({ anchor, radius }) =>
      radius > 0 ? [boxAround(anchor, 2 * radius, 2 * radius)] : [],
    ),
  ];
  const labels: BasemapLabel[] = [];
  // A river has several label points: one label in view is enough. A town and a place of the story
  // may share a name: the map shows it once.
  const named = new Set(
    shown.flatMap((place) => [place.name[language], fullName(place, language)]),
  );
  for (const name of names.filter(isShownAt(camera.zoom)).toSorted(byRank)) {
    const { kind, name: words } = name.properties;
    const text = words[language];
    const point = name.geometry.coordinates as unknown as LngLat;
    const label = { id: String(name.id), text, kind, point, anchor: project(point) };
    if (isOwnCity(name)) {
      const spot = spots.get(String(name.id));
      if (spot) labels.push({ ...label, hasDot: true, box: spot.letters, leader: spot.leader });
      continue;
    }
    if (kind !== 'city' && (named.has(text) || named.has(text.toLowerCase()))) continue;
    const spot = boxesFor(label, language).find(
      ({ box, around }) =>
        isInside(around, view) &&
        ![...boxes, ...obstacles].some((each) => isOverlapping(each, around, 1)) &&
        !leaders.some((leader) => segmentCrossesBox(leader, box)),
    );
    if (!spot) continue;
    boxes.push(spot.around);
    named.add(text);
    labels.push({ ...label, text: spot.text, hasDot: spot.hasDot, box: spot.box, leader: null });
  }
  return labels;
}

/** Returns a place's name with its kind, in small letters: “basra governorate”. */
function fullName(place: Place, language: Language): string {
  return messages[language].map
    .withKind(place.name[language], place.kind[language])
    .join(' ')
    .toLowerCase();
}

function isShownAt(zoom: number) {
  return ({ properties: { minZoom = 0, maxZoom = Infinity } }: Name): boolean =>
    minZoom <= zoom && zoom < maxZoom;
}

const byRank = (a: Name, b: Name) => rankOf(a) - rankOf(b);

function rankOf({ properties: { kind, rank = 5 } }: Name): number {
  return kind === 'city' && rank === 1 ? 0 : rank;
}

/** Returns true for the city of a theatre: it is named at every zoom. */
export function isOwnCity(name: Name): boolean {
  return rankOf(name) === 0;
}

/** Returns the boxes in which a name can stand, the best first, alone and with its dot. */
function boxesFor(
  { text, kind, anchor: [x, y] }: Pick<BasemapLabel, 'text' | 'kind' | 'anchor'>,
  language: Language,
) {
  const isSpaced = language !== 'ar' && kind in capitals;
  const shown = isSpaced ? text.toUpperCase() : text;
  const size = fontSizes[kind] ?? fontSize;
  const width = textWidth(shown, size) * (isSpaced ? capitals[kind]! : 1);
  if (kind !== 'city' && kind !== 'town') {
    const box = boxAround([x, y], width, 1.6 * size);
    return [{ text: shown, hasDot: false, box, around: box }];
  }
  const forward = language === 'ar' ? -1 : 1;
  return [forward, -forward].map((side) => {
    const box = boxAround([x + side * (fromDot + width / 2), y], width, 1.4 * size);
    const [left, top, right, bottom] = box;
    const around: Box = [
      Math.min(left, x - dotRadius),
      top,
      Math.max(right, x + dotRadius),
      bottom,
    ];
    return { text: shown, hasDot: true, box, around };
  });
}
