import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { narrowScreen } from '../dom/contract.ts';
import { touchTarget } from './labels/candidates.ts';
import { controlSize, wideFrom } from './staticSizes.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
const inRem = (px: number) => `${px / 16}rem`;

test('scripts and style sheets agree where the page becomes narrow', () => {
  const definition = /@custom-media --narrow (.+);/.exec(read('ui/styles/breakpoints.css'));
  expect(definition?.[1]).toBe(narrowScreen);
});

test('no style sheet writes a breakpoint of the page itself', () => {
  const source = join(import.meta.dirname, '..');
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.css') && !path.endsWith('breakpoints.css'),
  );
  const limits = [...read('ui/styles/breakpoints.css').matchAll(/[\d.]+rem/g)].join('|');
  const again = new RegExp(`@media[^{]*\\b(${limits})`);
  expect(sheets.filter((sheet) => again.test(read(sheet)))).toEqual([]);
});

test('static maps change their size where map.css shows another', () => {
  const limits = [...read('map/map.css').matchAll(/@container \(width (?:<|>=) (.+)\)/g)];
  expect(limits.map(([, limit]) => limit)).toEqual([inRem(wideFrom), inRem(wideFrom)]);
});

test('static maps keep room for controls of the size that they have', () => {
  const targets = [...read('ui/styles/tokens.css').matchAll(/--target: (.+);/g)];
  expect(targets.map(([, size]) => size)).toEqual([inRem(controlSize), inRem(touchTarget)]);
});
