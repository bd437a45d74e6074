/** Returns the reading direction of a side: on right-to-left pages, `left` is `forward`. */
export function readingDirection(
  side: 'left' | 'right',
  isRightToLeft: boolean,
): 'forward' | 'back' {
  return (side === 'right') === isRightToLeft ? 'back' : 'forward';
}
