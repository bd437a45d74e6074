import type { Pixel } from '../geo/mercator.ts';
import { hitPlace } from './hitPlace.ts';
import type { LngLat } from '../story/schema.ts';
import type { Place } from '../story/story.ts';

/** A place drawn as a symbol, and where the symbol stands in px. */
export interface SymbolSpot {
  readonly id: string;
  readonly at: Pixel;
}

/**
 * The place a press means: the nearest symbol within `reach` px of it, else the deepest outline
 * under it. Places are the shown ones; `point` is the press as [lng, lat].
 */
export function pickPlace(
  places: readonly Place[],
  symbols: readonly SymbolSpot[],
  press: { readonly at: Pixel; readonly point: LngLat },
  reach: number,
): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (const { id, at } of symbols) {
    const distance = Math.hypot(at[0] - press.at[0], at[1] - press.at[1]);
    if (distance > least) continue;
    least = distance;
    nearest = id;
  }
  return nearest ?? hitPlace(places, press.point)?.id ?? null;
}
