import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comboboxKey } from './comboboxKeys.ts';
import type { ComboboxState } from './comboboxKeys.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const press = (key: string, state: Partial<ComboboxState> = {}) =>
  comboboxKey({ ...plain, key }, { isOpen: true, count: 3, active: -1, isEmpty: false, ...state });

test('arrows walk around the results, from either end', () => {
  expect(press('ArrowDown')).toEqual({ do: 'walk', to: 0 });
  expect(press('ArrowUp')).toEqual({ do: 'walk', to: 2 });
  expect(press('ArrowDown', { active: 2 })).toEqual({ do: 'walk', to: 0 });
  expect(press('ArrowUp', { active: 0 })).toEqual({ do: 'walk', to: 2 });
  expect(press('ArrowDown', { isOpen: false, active: 1 })).toEqual({ do: 'walk', to: 0 });
});

test('Home and End are the caret’s until a result has been walked to', () => {
  expect(press('Home')).toBeNull();
  expect(press('End')).toBeNull();
  expect(press('Home', { active: 1 })).toEqual({ do: 'walk', to: 0 });
  expect(press('End', { active: 1 })).toEqual({ do: 'walk', to: 2 });
});

test('Enter takes the result walked to, else the first, and opens what is closed', () => {
  expect(press('Enter', { active: 2 })).toEqual({ do: 'choose', option: 2 });
  expect(press('Enter')).toEqual({ do: 'choose', option: 0 });
  expect(press('Enter', { isOpen: false })).toEqual({ do: 'open' });
  expect(press('Enter', { count: 0 })).toEqual({ do: 'open' });
});

test('Escape clears, and leaves what is empty', () => {
  expect(press('Escape')).toEqual({ do: 'clear' });
  expect(press('Escape', { isOpen: false })).toEqual({ do: 'clear' });
  expect(press('Escape', { isEmpty: true, isOpen: false, count: 0 })).toEqual({ do: 'leave' });
});

test('letters, the caret and every key with a modifier stay the field’s', () => {
  for (const key of ['a', 'ق', ' ', '/', 'Tab', 'ArrowLeft', 'ArrowRight', 'Backspace']) {
    expect(press(key, { active: 1 })).toBeNull();
  }
  const state = { isOpen: true, count: 3, active: 0, isEmpty: false };
  for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    expect(comboboxKey({ ...plain, key: 'ArrowDown', [modifier]: true }, state)).toBeNull();
  }
  expect(comboboxKey({ ...plain, key: 'ArrowUp', altKey: true }, state)).toEqual({ do: 'close' });
});

test('no key leads out of the results', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape', 'x');
  const states = fc.integer({ min: 0, max: 40 }).chain((count) =>
    fc.record({
      isOpen: fc.boolean(),
      count: fc.constant(count),
      active: fc.integer({ min: -1, max: count - 1 }),
      isEmpty: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(keys, states, (key, state) => {
      const step = press(key, state);
      const to = step?.do === 'choose' ? step.option : step?.do === 'walk' ? step.to : null;
      expect(to === null || (to >= 0 && to < state.count)).toBe(true);
    }),
  );
});
