import type { AboutPlace, Layer } from './schema.ts';

/**
 * Returns the layers that show a claim's statement about a place. No other rule gives a place its
 * colour.
 */
export function layersShowing(
  layers: readonly Layer[],
  { relation, ground }: Pick<AboutPlace, 'relation' | 'ground'>,
): Layer[] {
  return layers.filter(({ shows }) =>
    shows.some(
      (shown) =>
        shown.relation === relation && (shown.ground === undefined || shown.ground === ground),
    ),
  );
}
