import type { Language } from '../story/schema.ts';
import { plural } from './plurals.ts';
import type { PluralForms } from '../story/schema.ts';
import { messages } from './messages.ts';

const speakers: PluralForms = { one: '1 speaker', other: '{n} speakers' };

/**
 * The texts of the search in English. The page contains those of the field itself; the others load
 * with the search code.
 */
const en = {
  label: 'Find a place, a speaker or a quote',
  placeholder: 'Find',
  clear: 'Clear',
  results: 'Results',
  kinds: {
    places: 'Places',
    elsewhere: 'Places in other parts',
    speakers: 'Speakers',
    quotes: 'Quotes',
  },
  places: messages.en.legend.count,
  elsewhere: (n: number) => `${messages.en.legend.count(n)} in other parts`,
  speakers: (n: number) => plural('en', n, speakers),
  quotes: messages.en.list.quotes,
  found: (...counts: string[]) => `Found: ${counts.join(', ')}.`,
  firstOf: (shown: number, all: number) => `the first ${shown} of ${all}`,
  nothing: (query: string) => `Nothing found for ${query}.`,
  hint: 'Try fewer words or another spelling, in Arabic or Latin letters.',
  reach: {
    all: 'The search covers places in every part of the story, and speakers and quotes in this one.',
    coming: 'The names of the other parts are still loading.',
    missing: 'The names of the other parts failed to load: only this part is searched.',
  },
  modes: {
    direct: 'direct quotation',
    reported: 'reported speech',
    narration: 'the article’s own words',
  },
  translation: 'our translation',
};

export type FindMessages = typeof en;

const speakersAr: PluralForms = {
  zero: 'لا متحدثين',
  one: 'متحدث واحد',
  two: 'متحدثان',
  few: '{n} متحدثين',
  many: '{n} متحدثا',
  other: '{n} متحدث',
};

/** The texts of the search in Arabic. */
const ar: FindMessages = {
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
  places: messages.ar.legend.count,
  elsewhere: (n) => `${messages.ar.legend.count(n)} في أجزاء أخرى`,
  speakers: (n) => plural('ar', n, speakersAr),
  quotes: messages.ar.list.quotes,
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

export const findMessages: Readonly<Record<Language, FindMessages>> = { en, ar };
