import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffText } from './diffText.ts';
import type { DiffLine } from './diffText.ts';

const textOf = ({ parts }: DiffLine) => parts.map(({ text }) => text).join('');

const fileWith = (word: string) => `{\n  "a": 1,\n  "ar": "قضاء ${word} جنوب البصرة"\n}\n`;
const contains = (whole: readonly string[], part: readonly string[]) =>
  part.every((each) => whole.includes(each));

test('a word changed in a long line is marked alone', () => {
  const { added, removed, hunks } = diffText(fileWith('الزبير'), fileWith('القرنة'));
  expect([added, removed, hunks.length]).toEqual([1, 1, 1]);
  const marked = hunks
    .flat()
    .flatMap(({ kind, parts }) =>
      parts.filter(({ isChanged }) => isChanged).map(({ text }) => [kind, text]),
    );
  expect(marked).toEqual([
    ['removed', 'الزبير'],
    ['added', 'القرنة'],
  ]);
});

test('a new file is all new', () => {
  expect(diffText(null, 'a\nb\n')).toMatchObject({ added: 2, removed: 0 });
});

test('nothing of the change is lost, whatever it is', () => {
  const text = fc.array(fc.constantFrom('a', 'b c', 'ج د', '-', '+'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffText(`${before.join('\n')}\n`, `${after.join('\n')}\n`).hunks.flat();
      const side = (kind: DiffLine['kind']) =>
        lines.filter((line) => line.kind === kind || line.kind === 'kept').map(textOf);
      expect(contains(before.length > 0 ? before : [''], side('removed'))).toBe(true);
      expect(contains(after.length > 0 ? after : [''], side('added'))).toBe(true);
      const count = lines.filter(({ kind }) => kind !== 'kept').length;
      expect(count === 0).toBe(before.join('\n') === after.join('\n'));
    }),
  );
});
