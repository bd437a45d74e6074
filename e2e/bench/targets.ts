import type { Conditions, Visit } from './measure.ts';
import type { PageName } from './pages.ts';

/**
 * A limit for one figure of the page: a share of another page's figure in the same run, or an
 * absolute value.
 */
export interface Target {
  readonly says: string;
  readonly figure: keyof Visit;
  /** The other page and its figure; null if the limit is absolute, in ms. */
  readonly against: { readonly page: PageName; readonly figure: keyof Visit } | null;
  readonly atMost: number;
  readonly holdsFor: (conditions: Conditions) => boolean;
}

const always = () => true;
const slowed = ({ cpu }: Conditions) => cpu > 1;

export const targets: readonly Target[] = [
  {
    says: 'a press shows its quote, against the first paint of plain HTML',
    figure: 'quote',
    against: { page: 'plain HTML', figure: 'firstPaint' },
    atMost: 1.5,
    holdsFor: slowed,
  },
  {
    says: 'largest paint, against plain HTML',
    figure: 'largestPaint',
    against: { page: 'plain HTML', figure: 'largestPaint' },
    atMost: 1.15,
    holdsFor: always,
  },
  {
    says: 'a press shows its quote, against bare MapLibre',
    figure: 'quote',
    against: { page: 'bare MapLibre', figure: 'quote' },
    atMost: 0.35,
    holdsFor: always,
  },
  {
    says: 'complete vector map, against bare MapLibre',
    figure: 'vectorMap',
    against: { page: 'bare MapLibre', figure: 'vectorMap' },
    atMost: 1.25,
    holdsFor: always,
  },
  {
    says: 'bytes before the first quote, against bare MapLibre',
    figure: 'bytesBeforeQuote',
    against: { page: 'bare MapLibre', figure: 'bytesBeforeQuote' },
    atMost: 0.2,
    holdsFor: always,
  },
  {
    says: 'longest task before the quote, ms',
    figure: 'longestTaskBeforeQuote',
    against: null,
    atMost: 50,
    holdsFor: (conditions) => !slowed(conditions),
  },
];
