import { formatNumber } from '../formats.ts';
import type { PartMessages } from './en.ts';

const n = formatNumber;

/** The texts about the part of a large story that a page shows, in Arabic. */
export const ar: PartMessages = {
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
