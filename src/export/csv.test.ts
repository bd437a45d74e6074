import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv, withFormula } from './csv.ts';

/** Returns the rows as another program reads them. */
const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\'＝＠العربية ') }),
        ),
        { minLength: columns, maxLength: columns },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  // A row of one empty cell would be an empty line, which does not count as a row.
  .filter((rows) => rows.every((row) => row.some((cell) => cell !== '')));

test('whatever texts a table has, another program reads them back', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      expect(read(formatCsv(rows)).map((row) => row.map(withFormula))).toEqual(rows);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('no cell reads like a formula, also behind quotation marks', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      for (const cell of read(formatCsv(rows)).flat()) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }
    }),
  );
});

test('numbers stay numbers, and nothing is an empty cell', () => {
  expect(formatCsv([[-33.5, null, 0, '-33.5']])).toBe("\uFEFF-33.5,,0,'-33.5\r\n");
});
