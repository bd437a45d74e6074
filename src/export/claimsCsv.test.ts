import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { claimColumns, claimsCsv, rowsOf } from './claimsCsv.ts';
import { withFormula } from './csv.ts';
import { correctedStory, exportContextOf } from './exportContext.fixture.ts';

const context = exportContextOf();
const { story } = context;
const csv = claimsCsv(context);
const read = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
const rows = read(csv);

test('another program reads back every value of every row', () => {
  const columns = claimColumns(context);
  expect(rows).toHaveLength(rowsOf(context).length);
  for (const [index, row] of rowsOf(context).entries()) {
    for (const { name, valueIn } of columns) {
      const value = valueIn(row);
      expect(withFormula(rows[index]![name]!), name).toBe(value === null ? '' : String(value));
    }
  }
});

test('there is one row per claim and place, and one for a claim about none', () => {
  const pairs = rows.map(({ claim, place }) => `${claim} ${place}`);
  expect(pairs).toEqual(
    story.claims.flatMap(({ id, places }) =>
      places.length === 0 ? [`${id} `] : places.map(({ place }) => `${id} ${place}`),
    ),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('spreadsheet programs know it for UTF-8, and its lines end as theirs do', () => {
  expect(csv.startsWith('\uFEFFclaim,')).toBe(true);
  expect(csv.match(/\r\n/g)).toHaveLength(rows.length + 1);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a quote is in it to the letter', () => {
  for (const { id, quote } of story.claims) {
    expect(rows.find(({ claim }) => claim === id)!['quote_ar']).toBe(quote.exact);
  }
});

describe('how sure a place is', () => {
  const row = (place: string) => rows.find((each) => each['place'] === place)!;

  test('a district is a part of a region, its boundary certain', () => {
    expect(row('harbour')).toMatchObject({ geo_precision: '2', certainty: 'certain' });
  });

  test('a guess is no more than the region, and nobody’s entry', () => {
    expect(row('ferry')).toMatchObject({
      geo_precision: '3',
      certainty: 'uncertain',
      uncertainty_metres: '2000',
      pcode: '',
      other_ids: '',
    });
  });

  test('what other registers call it comes with how well that fits', () => {
    expect(row('harbour')).toMatchObject({
      pcode: 'XX01',
      pcode_match: 'exact',
      other_ids: 'wikidata:Q1001 (close); geonames:2002 (close)',
    });
    expect(row('chapel')).toMatchObject({ pcode: 'XX0102', pcode_match: 'within' });
  });
});

test('a row gives the licence of its point, which no claim about nowhere has', () => {
  const licenceOf = (place: string) => rows.find((each) => each['place'] === place);
  expect(licenceOf('market')).toHaveProperty('geometry_licence', 'ODbL-1.0');
  expect(licenceOf('harbour')).toHaveProperty('geometry_licence', 'CC-BY-4.0');
  expect(licenceOf('')).toHaveProperty('geometry_licence', '');
});

test('the days of corrections stand at the claim, and at every claim about the place', () => {
  const corrected = read(claimsCsv(exportContextOf(null, correctedStory)));
  const dates = corrected
    .filter((row) => row['corrected'] !== '')
    .map(({ claim, place, corrected: on }) => [claim, place, on]);
  expect(dates).toEqual([
    ['reopened-areas', 'harbour', '2031-03-14; 2031-05-02'],
    ['reopened-areas', 'lighthouse', '2031-03-14'],
  ]);
});
