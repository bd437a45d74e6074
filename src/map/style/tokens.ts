/** The colours of the base map, read from `ui/tokens.css` so that page and map never disagree. */
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
