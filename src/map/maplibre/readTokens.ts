import { mapTokenNames } from '../style/tokens.ts';
import type { MapTokens } from '../style/tokens.ts';

/** The base map's colours as the page's style sheet has them now (`--map-sea`, …). */
export function readTokens(element: Element): MapTokens {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    mapTokenNames.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()]),
  ) as MapTokens;
}
