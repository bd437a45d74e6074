/** The ids under which a page holds the shapes of its ground, and those of its places. */
export const basemapIds = {
  land: 'basemap-land',
  districts: 'basemap-districts',
  gulf: 'basemap-gulf',
  /** By rank: the great rivers, then the others. */
  rivers: ['basemap-rivers-1', 'basemap-rivers-2'],
  borders: 'basemap-borders',
  country: 'basemap-country',
} as const;

export const outlineId = (place: string) => `outline-${place}`;
/** Clips to the inside of a place. */
export const insideId = (place: string) => `inside-${place}`;
