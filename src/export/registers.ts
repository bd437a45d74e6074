import type { Register } from '../story/crosswalkSchema.ts';

/** Where a register shows an entry, in the order of the table; some have no page for each. */
export const registerUrls: Readonly<Record<Register, ((id: string) => string) | null>> = {
  pcode: null,
  wikidata: (id) => `https://www.wikidata.org/wiki/${id}`,
  geonames: (id) => `https://www.geonames.org/${id}`,
  osm: (id) => `https://www.openstreetmap.org/${id}`,
  icao: null,
};
