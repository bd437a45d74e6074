import type { Visit } from './measure.ts';

/** A figure of the bench, with its name and its format. */
export interface Figure {
  readonly key: keyof Visit;
  readonly name: string;
  readonly unit: string;
  readonly format: (value: number) => string;
}

const whole = (value: number) => Math.round(value).toString();
const thousands = (value: number) => (value / 1000).toFixed(value < 10_000 ? 1 : 0);
const millions = (value: number) => (value / 1e6).toFixed(1);

/** The figures, in the order of a visit. */
export const figures: readonly Figure[] = [
  { key: 'firstPaint', name: 'first contentful paint', unit: 'ms', format: whole },
  { key: 'largestPaint', name: 'largest contentful paint', unit: 'ms', format: whole },
  { key: 'quote', name: 'a press shows its quote', unit: 'ms', format: whole },
  { key: 'bytesBeforeQuote', name: 'received until then', unit: 'kB', format: thousands },
  { key: 'longestTaskBeforeQuote', name: 'longest task until then', unit: 'ms', format: whole },
  { key: 'vectorMap', name: 'complete vector map', unit: 'ms', format: whole },
  { key: 'longTasks', name: 'in long tasks until then', unit: 'ms', format: whole },
  { key: 'bytes', name: 'received until then', unit: 'kB', format: thousands },
  { key: 'requests', name: 'requests until then', unit: '', format: whole },
  { key: 'heap', name: 'heap then', unit: 'MB', format: millions },
  { key: 'shift', name: 'layout shift until then', unit: '', format: (value) => value.toFixed(3) },
];
