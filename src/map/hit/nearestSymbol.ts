import type { Pixel } from '../../geo/mercator.ts';
import type { PlaceId } from '../../story/schema.ts';

/** A place drawn as a symbol, and the symbol's position in px. */
export interface SymbolSpot {
  readonly id: PlaceId;
  readonly at: Pixel;
}

/** Returns the place whose symbol is nearest to a press, at most `reach` px from it. */
export function nearestSymbol(
  symbols: readonly SymbolSpot[],
  press: Pixel,
  reach: number,
): PlaceId | null {
  let nearest: PlaceId | null = null;
  let least = reach;
  for (const { id, at } of symbols) {
    const distance = Math.hypot(at[0] - press[0], at[1] - press[1]);
    if (distance > least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}
