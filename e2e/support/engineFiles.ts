/** What the page fetches of the map engine: as a pattern for Playwright, its own code. */
export const engineFile = '**/mountMaplibre-*.js';

/** Whether an address is that of any of its files: code, style sheet or worker. */
export function isEngineFile(url: string): boolean {
  return /mountMaplibre|maplibre/.test(url);
}
