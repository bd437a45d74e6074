/** The basemap's colours, read from `ui/styles/tokens.css` so that page and map always agree. */
export const mapTokenNames = [
  'sea',
  'land',
  'home',
  'marsh',
  'river',
  'border',
  'district-line',
  'governorate-line',
  'selected',
] as const;

export type MapTokens = Readonly<Record<(typeof mapTokenNames)[number], string>>;
