/** Returns true if a finger is the main pointer of this device. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
