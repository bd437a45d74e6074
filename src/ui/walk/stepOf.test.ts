import { expect, test } from 'vitest';
import { stepOf } from './stepOf.ts';

test('forward is where reading goes: to the right in English, to the left in Arabic', () => {
  expect(stepOf('right', false)).toBe('forward');
  expect(stepOf('left', false)).toBe('back');
  expect(stepOf('left', true)).toBe('forward');
  expect(stepOf('right', true)).toBe('back');
});
