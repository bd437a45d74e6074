import type { Pixel } from '../../geo/mercator.ts';

/** A place drawn as a symbol, and where the symbol stands in px. */
export interface SymbolSpot {
  readonly id: string;
  readonly at: Pixel;
}

/** The place of the symbol nearest to a press, no further than `reach` px from it. */
export function nearestSymbol(
  symbols: readonly SymbolSpot[],
  press: Pixel,
  reach: number,
): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (const { id, at } of symbols) {
    const distance = Math.hypot(at[0] - press[0], at[1] - press[1]);
    if (distance > least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}
