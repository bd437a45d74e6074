/** The state of the field and its list. `active` is the index of the active option, or -1. */
export interface ComboboxState {
  readonly isOpen: boolean;
  readonly count: number;
  readonly active: number;
  readonly isEmpty: boolean;
}

export type Step =
  | { readonly do: 'walk'; readonly to: number }
  | { readonly do: 'choose'; readonly option: number }
  | { readonly do: 'open' | 'close' | 'clear' | 'leave' };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Returns the step that a key triggers, after the pattern of the WAI-ARIA Authoring Practices for
 * an editable combobox with a list. Null leaves the key to the field: letters, the caret, leaving
 * with Tab. Enter chooses the first option if none is active. Escape clears the field, then leaves
 * it.
 */
export function comboboxKey(pressed: Key, state: ComboboxState): Step | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const { isOpen, count, active, isEmpty } = state;
  if (ctrlKey || metaKey || shiftKey) return null;
  if (key === 'Escape') return { do: isEmpty ? 'leave' : 'clear' };
  if (isEmpty) return null;
  if (altKey) {
    if (key === 'ArrowDown') return { do: 'open' };
    return key === 'ArrowUp' ? { do: 'close' } : null;
  }
  if (key === 'Enter') {
    return isOpen && count > 0 ? { do: 'choose', option: Math.max(active, 0) } : { do: 'open' };
  }
  if (count === 0) return null;
  const isWalking = isOpen && active >= 0;
  switch (key) {
    case 'ArrowDown':
      return { do: 'walk', to: isWalking ? (active + 1) % count : 0 };
    case 'ArrowUp':
      return { do: 'walk', to: isWalking ? (active - 1 + count) % count : count - 1 };
    case 'Home':
      return isWalking ? { do: 'walk', to: 0 } : null;
    case 'End':
      return isWalking ? { do: 'walk', to: count - 1 } : null;
    default:
      return null;
  }
}
