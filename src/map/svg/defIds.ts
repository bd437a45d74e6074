/** The ids of the basemap's shapes in a page. */
export const basemapIds = {
  land: 'basemap-land',
  districts: 'basemap-districts',
  gulf: 'basemap-gulf',
  railways: 'basemap-railways',
  runways: 'basemap-runways',
  /** The ids by class; a street is a primary road that only the closer zooms show. */
  roads: {
    motorway: 'basemap-motorways',
    trunk: 'basemap-trunks',
    primary: 'basemap-primaries',
    street: 'basemap-streets',
  },
  /** The ids by rank: the great rivers, the others, canals. */
  rivers: { 1: 'basemap-rivers-1', 2: 'basemap-rivers-2', 3: 'basemap-rivers-3' },
  /** The rivers in their true widths. */
  riverWidths: 'basemap-river-widths',
  borders: 'basemap-borders',
  country: 'basemap-country',
} as const;

export const outlineId = (place: string) => `outline-${place}`;
/** Returns the id of the clip path for the inside of a place. */
export const insideId = (place: string) => `inside-${place}`;

export const riverRanks = [1, 2, 3] as const;

/** The roads that one path holds, the most important first. */
export const roadGroups = ['motorway', 'trunk', 'primary', 'street'] as const;
export type RoadGroup = (typeof roadGroups)[number];

/** The zooms from which primary roads and railways, and then streets and canals, are drawn. */
export const primaryZoom = 8;
export const railwayZoom = 8;
export const streetZoom = 10;

/** Returns a test for the roads of a group, by their `class` and `minZoom`. */
export function isRoad(group: RoadGroup) {
  return (road: { readonly [name: string]: unknown }): boolean =>
    group ===
    (road['class'] === 'primary' && Number(road['minZoom']) >= streetZoom
      ? 'street'
      : road['class']);
}
