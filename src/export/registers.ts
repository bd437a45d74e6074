import type { Register } from '../story/crosswalkSchema.ts';

/**
 * The address at which each register shows an entry, by the entry's id. Null marks a register
 * without a page for each entry. The registers stand in the order of the table on the data page.
 */
export const registerUrls: Readonly<Record<Register, ((id: string) => string) | null>> = {
  pcode: null,
  wikidata: (id) => `https://www.wikidata.org/wiki/${id}`,
  geonames: (id) => `https://www.geonames.org/${id}`,
  osm: (id) => `https://www.openstreetmap.org/${id}`,
  icao: null,
};
