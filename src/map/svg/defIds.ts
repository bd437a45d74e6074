/** The ids of the basemap’s shapes in a page. They are short: every prerendered map names them. */
export const basemapIds = {
  land: 'b-land',
  districts: 'b-districts',
  gulf: 'b-gulf',
  /** The rivers that are wide enough for banks. */
  banks: 'b-banks',
  railways: 'b-railways',
  /** The railways that only the wide views show. */
  wideRailways: 'b-wide-railways',
  runways: 'b-runways',
  /** The ids by class; a street is a primary road that only the closer zooms show. */
  roads: {
    motorway: 'b-motorways',
    trunk: 'b-trunks',
    primary: 'b-primaries',
    street: 'b-streets',
  },
  /** The ids by rank: the great rivers, the others, canals. */
  rivers: { 1: 'b-rivers-1', 2: 'b-rivers-2', 3: 'b-rivers-3' },
  /** The rivers in their true widths, and the canals. */
  riverWidths: 'b-river-widths',
  canalWidths: 'b-canal-widths',
  borders: 'b-borders',
  country: 'b-country',
} as const;

export const outlineId = (place: string) => `o-${place}`;
/** Returns the id of the clip path for the inside of a place. */
export const insideId = (place: string) => `i-${place}`;

export const riverRanks = [1, 2, 3] as const;

/** The roads that one path holds, the most important first. */
export const roadGroups = ['motorway', 'trunk', 'primary', 'street'] as const;
export type RoadGroup = (typeof roadGroups)[number];

/**
 * The zooms at which the SVG draws what it does not always draw. The data's `minZoom` and `maxZoom`,
 * which MapLibre follows, are the same: MapLibre must take over without a change. They are whole,
 * because MapLibre filters features only at whole zooms.
 */
export const basemapZooms = {
  primary: { from: 8, until: Infinity },
  street: { from: 10, until: Infinity },
  canal: { from: 10, until: Infinity },
  railway: { from: 7, until: Infinity },
  wideRailway: { from: 7, until: 8 },
} as const;

/** Returns true if the SVG draws something at a zoom. */
export function isDrawnAt(zoom: number, { from, until }: { from: number; until: number }): boolean {
  return zoom >= from && zoom < until;
}

/** Returns true for a railway that only the wide views show. */
export function isWideRailway(railway: { readonly [name: string]: unknown }): boolean {
  return railway['maxZoom'] !== undefined;
}

/** Returns a test for the roads of a group, by their `class` and `minZoom`. */
export function isRoad(group: RoadGroup) {
  return (road: { readonly [name: string]: unknown }): boolean =>
    group ===
    (road['class'] === 'primary' && Number(road['minZoom']) >= basemapZooms.street.from
      ? 'street'
      : road['class']);
}
