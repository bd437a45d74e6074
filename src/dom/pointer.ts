/** Returns true if a finger is the main pointer of this device. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

type Press = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Returns true for clicks without modifier keys; with one, the browser opens, saves or selects. */
export function isPlainClick({ altKey, ctrlKey, metaKey, shiftKey }: Press): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}
