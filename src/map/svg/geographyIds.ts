/** The ids under which a page holds the shapes of its ground, and those of its places. */
export const ground = {
  land: 'ground-land',
  districts: 'ground-districts',
  gulf: 'ground-gulf',
  /** By rank: the great rivers, then the others. */
  rivers: ['ground-rivers-1', 'ground-rivers-2'],
  borders: 'ground-borders',
  country: 'ground-country',
} as const;

export const outlineOf = (place: string) => `outline-${place}`;
/** Clips to the inside of a place. */
export const insideOf = (place: string) => `inside-${place}`;
