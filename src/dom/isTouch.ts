/** Whether it is mostly a finger that points at things on this device. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
