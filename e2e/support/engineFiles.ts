/** The Playwright pattern of the file with our code for MapLibre. */
export const engineFile = '**/mountMaplibre-*.js';

/** Returns whether an address is that of any file of MapLibre: code, style sheet or worker. */
export function isEngineFile(url: string): boolean {
  return /mountMaplibre|maplibre/.test(url);
}
