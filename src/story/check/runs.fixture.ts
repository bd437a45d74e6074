/** Returns how often a test repeats: seldom by default, often with `npm run test:long`. */
export function runs(byDefault: number, long: number): number {
  return import.meta.env.MODE === 'long' ? long : byDefault;
}
