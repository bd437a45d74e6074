import type { AboutPlace, Layer } from './schema.ts';

/** The layers that show what a claim says of a place: the one rule by which a place gets its colour. */
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
