import type { Conditions } from './measure.ts';

/** The two conditions of the bench: nothing held back, and a weak phone on a weak network. */
export const conditions: readonly [Conditions, Conditions] = [
  { name: 'Unthrottled', cpu: 1, network: null },
  {
    name: 'CPU 4× slower, 1.6 Mbit/s, 150 ms',
    cpu: 4,
    network: { bitsPerSecond: 1.6e6, latencyMs: 150 },
  },
];
