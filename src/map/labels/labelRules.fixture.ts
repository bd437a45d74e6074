import type { Pixel, Size } from '../../geo/mercator.ts';
import { isInRing } from '../../geo/rings.ts';
import { boxAround, isInside, isOverlapping, segmentCrossesBox, segmentsCross } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';

/**
 * The rules that every name on the map keeps, checked from outside: on the exact outlines, and
 * without any code of the layout itself. All positions are px of the view.
 */

/** An area as closed rings; a point is in it if it is in an odd number of them. */
export type Rings = readonly (readonly Pixel[])[];

/** A place with its area, and its name where it has one. */
export interface PlacedName {
  readonly id: string;
  /** The layer that colours its area; null if nothing does. */
  readonly status: string | null;
  readonly rings: Rings;
  readonly anchor: Pixel;
  readonly isSymbol: boolean;
  readonly box: Box | null;
  readonly leader: Segment | null;
  /** True if the name stands on an opaque plate, because no allowed spot was left for it. */
  readonly isPlate: boolean;
}

export interface BasemapName {
  readonly id: string;
  readonly box: Box;
  /** True for the city of a theatre. */
  readonly isOwnCity: boolean;
}

export interface LabelScene {
  readonly view: Size;
  readonly obstacles: readonly Box[];
  readonly places: readonly PlacedName[];
  readonly basemap: readonly BasemapName[];
  /** The dots of the theatres' own cities. */
  readonly cities: readonly { readonly id: string; readonly at: Pixel; readonly width: number }[];
  /** The places that are named before all others. */
  readonly first: readonly string[];
  readonly selected: string | null;
  /** The home country. */
  readonly home: Rings;
  /** Sea, lakes and the wide parts of rivers. */
  readonly water: Rings;
}

export const rules = [
  'foreign area',
  'border',
  'water',
  'far',
  'nearer to another',
  'leader crossing',
  'leader angles',
  'overlap',
  'cut off',
  'selected unnamed',
  'city unnamed',
] as const;
export type Rule = (typeof rules)[number];

export interface Breach {
  readonly rule: Rule;
  readonly id: string;
  readonly about: string;
}

/** The greatest distances of a name from its place, without and with a leader line, in px. */
const mostPx = { plain: 40, leader: 50 };
const symbolPx = 6;
/** Symbols closer than this belong to one cluster, in px. */
const clusterPx = 48;
/** Leader lines count as parallel within this, in degrees. */
const angleSlack = 4;
/** Rounding and the halo around letters may reach this far, in px. */
const slack = 1;

/** Returns each breach of a rule in one view. */
export function breachesOf(scene: LabelScene): Breach[] {
  const named = scene.places.filter((place): place is Named => place.box !== null);
  return [
    ...named.filter(({ isPlate }) => !isPlate).flatMap((name) => groundBreaches(name, scene)),
    ...named.flatMap((name) => distanceBreaches(name, scene)),
    ...named.flatMap((name) => leaderBreaches(name, named, scene)),
    ...angleBreaches(named),
    ...overlapBreaches(named, scene),
    ...missingBreaches(scene),
  ];
}

type Named = PlacedName & { readonly box: Box };

/** Returns the box of a name's letters within its box, which has space around them. */
export function lettersOf([left, top, right, bottom]: Box): Box {
  return [left + 6, top + 5, right - 6, bottom - 5];
}

function groundBreaches(name: Named, { places, home, water }: LabelScene): Breach[] {
  const { id, anchor } = name;
  const letters = shrunk(lettersOf(name.box));
  const found: Breach[] = [];
  const isOnOwn = covers(name.rings, cornersOf(letters)[0]!) && !isCut(name.rings, letters);
  for (const other of places) {
    // A place within another stands on both.
    if (isOnOwn && covers(other.rings, anchor)) continue;
    if (other.id === id || other.status === null || other.status === name.status) continue;
    if (touches(other.rings, letters))
      found.push({ rule: 'foreign area', id, about: `${name.status} on ${other.id}` });
  }
  if (home.length > 0 && covers(home, anchor)) {
    if (isCut(home, letters) || !covers(home, cornersOf(letters)[0]!))
      found.push({ rule: 'border', id, about: 'outside its country' });
  }
  if (!isOnOwn && touches(water, letters)) found.push({ rule: 'water', id, about: '' });
  return found;
}

function distanceBreaches(name: Named, { places }: LabelScene): Breach[] {
  const { id, leader, isSymbol, box } = name;
  const letters = lettersOf(box);
  const found: Breach[] = [];
  const away = isSymbol
    ? Math.max(0, distanceToPoint(letters, name.anchor) - symbolPx)
    : distanceToArea(letters, name.rings);
  if (leader) {
    const length = Math.hypot(leader[1][0] - leader[0][0], leader[1][1] - leader[0][1]);
    if (length > mostPx.leader + slack)
      found.push({ rule: 'far', id, about: `a leader of ${Math.round(length)} px` });
    return found;
  }
  if (away > mostPx.plain + slack) found.push({ rule: 'far', id, about: `${Math.round(away)} px` });
  for (const other of places) {
    if (other.id === id || !other.isSymbol) continue;
    const own = isSymbol ? distanceToPoint(letters, name.anchor) : away;
    if (distanceToPoint(letters, other.anchor) < own - slack)
      found.push({ rule: 'nearer to another', id, about: other.id });
  }
  return found;
}

function leaderBreaches(name: Named, named: readonly Named[], scene: LabelScene): Breach[] {
  const { id, leader } = name;
  // A plate stands where no allowed spot was left; its line may pass symbols.
  if (!leader || name.isPlate) return [];
  const crossed = (about: string): Breach => ({ rule: 'leader crossing', id, about });
  const found: Breach[] = [];
  for (const other of named) {
    if (other.id === id) continue;
    if (segmentCrossesBox(leader, lettersOf(other.box))) found.push(crossed(`name ${other.id}`));
    if (other.id > id && other.leader && segmentsCross(leader, other.leader))
      found.push(crossed(`leader ${other.id}`));
  }
  for (const { id: other, anchor, isSymbol } of scene.places) {
    if (other !== id && isSymbol && distanceToSegment(anchor, leader) < symbolPx - slack)
      found.push(crossed(`symbol ${other}`));
  }
  for (const { id: other, box } of scene.basemap)
    if (segmentCrossesBox(leader, shrunk(box))) found.push(crossed(`base map ${other}`));
  return found;
}

/** Leaders whose places lie close together share one or two angles. */
function angleBreaches(named: readonly Named[]): Breach[] {
  const led = named.filter(({ leader }) => leader !== null);
  const seen = new Set<string>();
  return led.flatMap((first): Breach[] => {
    if (seen.has(first.id)) return [];
    const cluster = [first];
    for (const member of cluster) {
      seen.add(member.id);
      for (const each of led) {
        const near = Math.hypot(
          each.anchor[0] - member.anchor[0],
          each.anchor[1] - member.anchor[1],
        );
        if (!cluster.includes(each) && near < clusterPx) cluster.push(each);
      }
    }
    const angles: number[] = [];
    for (const { leader } of cluster) {
      const [[x1, y1], [x2, y2]] = leader!;
      const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
      const isKnown = angles.some((each) => {
        const apart = Math.abs(((degrees - each + 270) % 180) - 90);
        return apart < angleSlack;
      });
      if (!isKnown) angles.push(degrees);
    }
    if (angles.length <= 2) return [];
    return [{ rule: 'leader angles', id: first.id, about: `${angles.length} angles` }];
  });
}

function overlapBreaches(
  named: readonly Named[],
  { view, obstacles, basemap, places }: LabelScene,
): Breach[] {
  const found: Breach[] = [];
  for (const [i, name] of named.entries()) {
    const { id } = name;
    const letters = shrunk(lettersOf(name.box));
    const isBlocked = obstacles.some((each) => isOverlapping(each, letters, 0));
    if (!isInside(letters, view) || isBlocked) found.push({ rule: 'cut off', id, about: '' });
    for (const other of named.slice(i + 1)) {
      if (isOverlapping(letters, lettersOf(other.box), 0))
        found.push({ rule: 'overlap', id, about: other.id });
    }
    for (const other of basemap) {
      if (isOverlapping(letters, shrunk(other.box), 0))
        found.push({ rule: 'overlap', id, about: `base map ${other.id}` });
    }
    for (const other of places) {
      if (name.isPlate || other.id === id || !other.isSymbol) continue;
      if (isPointIn(letters, other.anchor))
        found.push({ rule: 'overlap', id, about: `symbol ${other.id}` });
    }
  }
  for (const { id, box } of basemap) {
    if (!isInside(shrunk(box), view)) found.push({ rule: 'cut off', id, about: 'base map' });
  }
  return found;
}

function missingBreaches({
  places,
  selected,
  first,
  cities,
  basemap,
  view,
  obstacles,
  home,
}: LabelScene) {
  const found: Breach[] = [];
  const isClear = ([x, y]: Pixel) =>
    isInside([x, y, x, y], view) && !obstacles.some((each) => isPointIn(each, [x, y]));
  for (const { id, anchor, box } of places) {
    if (id === selected && !box && isClear(anchor))
      found.push({ rule: 'selected unnamed', id, about: '' });
  }
  for (const { id, at, width } of cities) {
    if (!isClear(at) || basemap.some((each) => each.id === id)) continue;
    // Only a city beside whose dot there is room for the name must have it.
    const firstBoxes = places.flatMap((each) =>
      each.box && first.includes(each.id) ? [each.box] : [],
    );
    const hasRoom = [-1, 1].some((side) => {
      const box = boxAround([at[0] + side * (8 + width / 2), at[1]], width + 12, 24);
      return (
        isInside(box, view) &&
        !isCut(home, box) &&
        ![...obstacles, ...firstBoxes].some((each) => isOverlapping(each, box, 0)) &&
        !places.some(({ isSymbol, anchor }) => isSymbol && distanceToPoint(box, anchor) < symbolPx)
      );
    });
    if (hasRoom) found.push({ rule: 'city unnamed', id, about: '' });
  }
  return found;
}

function shrunk([left, top, right, bottom]: Box): Box {
  return [left + slack, top + slack, right - slack, bottom - slack];
}

function cornersOf([left, top, right, bottom]: Box): Pixel[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function isPointIn([left, top, right, bottom]: Box, [x, y]: Pixel): boolean {
  return x > left && x < right && y > top && y < bottom;
}

export function covers(rings: Rings, point: Pixel): boolean {
  return rings.filter((ring) => isInRing(point, ring)).length % 2 === 1;
}

/** Returns true if an edge of the area runs through the box. */
function isCut(rings: Rings, box: Box): boolean {
  return rings.some((ring) =>
    ring.slice(1).some((to, i) => segmentCrossesBox([ring[i]!, to], box)),
  );
}

function touches(rings: Rings, box: Box): boolean {
  return covers(rings, cornersOf(box)[0]!) || isCut(rings, box);
}

function distanceToPoint([left, top, right, bottom]: Box, [x, y]: Pixel): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Returns the distance from a box to an area; 0 if they touch. */
function distanceToArea(box: Box, rings: Rings): number {
  if (touches(rings, box)) return 0;
  const edges = rings.flatMap((ring) => ring.slice(1).map((to, i): Segment => [ring[i]!, to]));
  const corners = cornersOf(box);
  return Math.min(
    ...rings.flat().map((corner) => distanceToPoint(box, corner)),
    ...edges.flatMap((edge) => corners.map((corner) => distanceToSegment(corner, edge))),
  );
}

export function distanceToSegment([x, y]: Pixel, [[x1, y1], [x2, y2]]: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length2 = dx * dx + dy * dy;
  const along = ((x - x1) * dx + (y - y1) * dy) / length2;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, along));
  return Math.hypot(x1 + t * dx - x, y1 + t * dy - y);
}
