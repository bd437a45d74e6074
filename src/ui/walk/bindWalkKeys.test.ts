import { expect, test } from 'vitest';
import { readingDirection } from './bindWalkKeys.ts';

test('forward is where reading goes: to the right in English, to the left in Arabic', () => {
  expect(readingDirection('right', false)).toBe('forward');
  expect(readingDirection('left', false)).toBe('back');
  expect(readingDirection('left', true)).toBe('forward');
  expect(readingDirection('right', true)).toBe('back');
});
