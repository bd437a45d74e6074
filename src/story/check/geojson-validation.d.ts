declare module 'geojson-validation' {
  /** With `trace` the answer is the list of what is wrong, empty where nothing is. */
  export function valid(geojson: unknown, trace: true): string[] | undefined;
}
