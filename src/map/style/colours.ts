import type { Layer } from '../../story/schema.ts';

/**
 * Returns the layers' colours as CSS rules. `.layer-reached` has its colour in `--layer`, for both
 * themes at once, as in `ui/styles/tokens.css`.
 */
export function layerColours(layers: readonly Layer[]): string {
  return layers
    .map(
      ({ id, colour: { light, dark } }) =>
        `.layer-${id} { --layer: var(--light, ${light}) var(--dark, ${dark}); }`,
    )
    .join('\n');
}

/** The basemap's colours, read from `ui/styles/tokens.css` so that page and map always agree. */
export const mapTokenNames = [
  'sea',
  'land',
  'home',
  'marsh',
  'flat',
  'built-up',
  'airfield',
  'runway',
  'railway',
  'motorway',
  'trunk',
  'primary',
  'river',
  'border',
  'district-line',
  'governorate-line',
  'selected',
] as const;

export type MapTokens = Readonly<Record<(typeof mapTokenNames)[number], string>>;
