import { layersShowing } from './layersShowing.ts';
import type { Claim, Layer } from './schema.ts';
import type { Story } from './story.ts';

/** The layers that show a claim, in the order of the legend; none where it colours no place. */
export function layersOfClaim({ layers }: Pick<Story, 'layers'>, claim: Claim): Layer[] {
  const shown = new Set(claim.places.flatMap((about) => layersShowing(layers, about)));
  return layers.filter((layer) => shown.has(layer));
}
