declare module 'geojson-validation' {
  /** With `trace`, returns the list of faults; it is empty if there are none. */
  export function valid(geojson: unknown, trace: true): string[] | undefined;
}
