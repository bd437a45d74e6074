import { layersShowing } from './layersShowing.ts';
import type { Claim, Layer } from './schema.ts';
import type { Story } from './story.ts';

/**
 * Returns the layers that show a claim, in the order of the legend. The array is empty if the claim
 * colours no place.
 */
export function layersOfClaim({ layers }: Pick<Story, 'layers'>, claim: Claim): Layer[] {
  const shown = new Set(claim.places.flatMap((about) => layersShowing(layers, about)));
  return layers.filter((layer) => shown.has(layer));
}
