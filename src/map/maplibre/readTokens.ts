import { mapTokenNames } from '../style/tokens.ts';
import type { MapTokens } from '../style/tokens.ts';

/** Reads the basemap's current colours from the page's style sheet (`--map-sea`, …). */
export function readTokens(element: Element): MapTokens {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    mapTokenNames.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()]),
  ) as MapTokens;
}
