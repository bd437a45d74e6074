/** Where the reading direction leads: `forward` is to the left in a page from the right. */
export function readingDirection(
  side: 'left' | 'right',
  isRightToLeft: boolean,
): 'forward' | 'back' {
  return (side === 'right') === isRightToLeft ? 'back' : 'forward';
}
