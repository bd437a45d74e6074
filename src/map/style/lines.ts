/** Widths in px by zoom, as [zoom, px]: linear between the stops, constant beyond them. */
export type Stops = readonly (readonly [zoom: number, px: number])[];

/** The classes of roads, the most important first. */
export const roadClasses = ['motorway', 'trunk', 'primary'] as const;
export type RoadClass = (typeof roadClasses)[number];

export const roadStops: Readonly<Record<RoadClass, Stops>> = {
  motorway: [
    [6, 0.9],
    [9, 2],
    [11, 3.2],
    [13, 6],
  ],
  trunk: [
    [6, 0.6],
    [9, 1.5],
    [11, 2.6],
    [13, 5],
  ],
  primary: [
    [8, 0.6],
    [9, 0.9],
    [11, 1.8],
    [13, 3.6],
  ],
};

/** The dash pattern of railways, in line widths. */
export const railwayDash = [4, 2] as const;

/** Runways are some 60 m wide. */
export const runwayStops: Stops = [
  [8, 0.8],
  [11, 2.2],
  [13, 7],
];

/** The zoom at which a river's `widthPx` is its true width. */
export const riverWidthZoom = 13;
/** The zooms between which a river's width doubles with each. */
export const riverZooms = [5, 7, 9, 10, 11, 12, 13] as const;

/** The least widths of rivers by rank: 1 is the great rivers, 3 canals. */
const leastRiverStops: Readonly<Record<1 | 2 | 3, Stops>> = {
  1: [
    [5, 0.8],
    [10, 2.4],
  ],
  2: [
    [5, 0.4],
    [10, 1.4],
    [13, 2.4],
  ],
  3: [
    [9, 0.4],
    [13, 1.6],
  ],
};

/** Returns the least width of a river at a zoom, in px, so that it is seen where it is narrow. */
export function leastRiver(rank: 1 | 2 | 3, zoom: number): number {
  return widthAt(leastRiverStops[rank], zoom);
}

/** Returns the width at a zoom, in px. */
export function widthAt(stops: Stops, zoom: number): number {
  const after = stops.findIndex(([z]) => z >= zoom);
  if (after === 0) return stops[0]![1];
  if (after < 0) return stops.at(-1)![1];
  const [[z1, w1], [z2, w2]] = [stops[after - 1]!, stops[after]!];
  return w1 + ((zoom - z1) / (z2 - z1)) * (w2 - w1);
}
