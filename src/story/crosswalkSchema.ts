import { z } from 'zod';
import { words } from './schemaParts.ts';

/** The registers in which places are looked up, and the form of each one's ids. */
const registers = {
  /** The p-code of OCHA’s common operational datasets. */
  pcode: idLike(
    /^[A-Z]{2}[A-Z0-9]{1,18}$/,
    'a p-code begins with the country’s two letters and has capitals and digits only, as IQG02Q06',
  ),
  wikidata: idLike(/^Q[1-9][0-9]*$/, 'an item of Wikidata is Q and a number, as Q1530'),
  geonames: idLike(
    /^[1-9][0-9]*$/,
    'an entry of GeoNames is a number in quotation marks, as "98182"',
  ),
  osm: idLike(
    /^(node|way|relation)\/[1-9][0-9]*$/,
    'an object of OpenStreetMap is its sort and number, as node/2487913717',
  ),
  icao: idLike(/^[A-Z]{4}$/, 'an airport’s ICAO code is four capitals, as ORBI'),
};

export type Register = keyof typeof registers;

/** The entries of a place in other registers, where they are known. */
export const crosswalk = z.strictObject(registers);

function idLike(pattern: RegExp, message: string) {
  const entry = z.strictObject({
    id: z.string().regex(pattern, message),
    label: words.describe('what the register calls it'),
    match: z
      .enum(['exact', 'close', 'within'])
      .describe(
        'exact: the very place; close: roughly it, as a town for its district; within: the unit it lies in',
      ),
  });
  return entry.optional();
}

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
