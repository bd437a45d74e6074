import { type Plural, plural } from '../formats.ts';
import type { FindMessages } from './en.ts';

const places: Plural = {
  zero: 'لا أماكن',
  one: 'مكان واحد',
  two: 'مكانان',
  few: '{n} أماكن',
  many: '{n} مكانا',
  other: '{n} مكان',
};
const speakers: Plural = {
  zero: 'لا متحدثين',
  one: 'متحدث واحد',
  two: 'متحدثان',
  few: '{n} متحدثين',
  many: '{n} متحدثا',
  other: '{n} متحدث',
};
const quotes: Plural = {
  zero: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: '{n} اقتباسات',
  many: '{n} اقتباسا',
  other: '{n} اقتباس',
};

/** The texts of the search in Arabic. */
export const ar: FindMessages = {
  label: 'البحث عن مكان أو متحدث أو اقتباس',
  placeholder: 'بحث',
  clear: 'مسح',
  results: 'النتائج',
  kinds: {
    places: 'الأماكن',
    elsewhere: 'أماكن في أجزاء أخرى',
    speakers: 'المتحدثون',
    quotes: 'الاقتباسات',
  },
  places: (n) => plural('ar', n, places),
  elsewhere: (n) => `${plural('ar', n, places)} في أجزاء أخرى`,
  speakers: (n) => plural('ar', n, speakers),
  quotes: (n) => plural('ar', n, quotes),
  found: (...counts) => `النتائج: ${counts.join('، ')}.`,
  firstOf: (shown, all) => `أول ${shown} من ${all}`,
  nothing: (query) => `لا نتائج لـ${query}.`,
  hint: 'جرب كلمات أقل أو كتابة أخرى، بالحروف العربية أو اللاتينية.',
  reach: {
    all: 'يشمل البحث أماكن القصة كلها، أما المتحدثون والاقتباسات فمن هذا الجزء.',
    coming: 'يجري تحميل أسماء الأجزاء الأخرى.',
    missing: 'تعذر تحميل أسماء الأجزاء الأخرى، فالبحث في هذا الجزء وحده.',
  },
  modes: {
    direct: 'اقتباس مباشر',
    reported: 'كلام منقول بصياغة المقال',
    narration: 'كلام المقال نفسه',
  },
  translation: 'ترجمتنا',
};
