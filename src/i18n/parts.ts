import type { Language } from '../story/schema.ts';
import { formatNumber } from './formats.ts';

const n = formatNumber;

/**
 * The texts about the part of a large story that a page shows, in English. They are rendered at
 * build.
 */
const en = {
  label: 'The parts of this map',
  shown: (first: number, last: number, of: number) =>
    `This page shows the places ${n(first)} to ${n(last)} of ${n(of)}, in the order of the article.`,
  around: (others: number) => `This page shows one place and the ${n(others)} nearest to it.`,
  counted: 'The headline counts all of them; the search finds each by its name.',
  all: (number: number, of: number) => `Part ${n(number)} of ${n(of)}, with this place in it`,
  part: (number: number, of: number) => `Part ${n(number)} of ${n(of)}`,
  first: 'First part',
  previous: 'Previous part',
  next: 'Next part',
  last: 'Last part',
};

export type PartMessages = typeof en;

/** The texts about the part of a large story that a page shows, in Arabic. */
const ar: PartMessages = {
  label: 'أجزاء هذه الخريطة',
  shown: (first, last, of) =>
    `تعرض هذه الصفحة الأماكن من ${n(first)} إلى ${n(last)} من أصل ${n(of)}، بترتيب المقال.`,
  around: (others) => `تعرض هذه الصفحة مكانا واحدا والأماكن الأقرب إليه، وعددها ${n(others)}.`,
  counted: 'يشملها العدد في العنوان كلها، ويمكن البحث عن أي منها باسمه.',
  all: (number, of) => `الجزء ${n(number)} من ${n(of)}، وفيه هذا المكان`,
  part: (number, of) => `الجزء ${n(number)} من ${n(of)}`,
  first: 'الجزء الأول',
  previous: 'الجزء السابق',
  next: 'الجزء التالي',
  last: 'الجزء الأخير',
};

export const partMessages: Readonly<Record<Language, PartMessages>> = { en, ar };
