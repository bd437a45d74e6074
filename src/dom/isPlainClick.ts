type Press = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a press is meant for this page: with a key held the browser opens, saves or selects. */
export function isPlainClick({ altKey, ctrlKey, metaKey, shiftKey }: Press): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}
