/** The ids of the basemap's shapes in a page. */
export const basemapIds = {
  land: 'basemap-land',
  districts: 'basemap-districts',
  gulf: 'basemap-gulf',
  /** The ids by rank: the great rivers, then the others. */
  rivers: ['basemap-rivers-1', 'basemap-rivers-2'],
  borders: 'basemap-borders',
  country: 'basemap-country',
} as const;

export const outlineId = (place: string) => `outline-${place}`;
/** Returns the id of the clip path for the inside of a place. */
export const insideId = (place: string) => `inside-${place}`;
