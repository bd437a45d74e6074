import type { Language } from '../story/schema.ts';
import { plural } from './plurals.ts';
import type { PluralForms } from '../story/schema.ts';

const speakers: PluralForms = { one: '1 speaker or group', other: '{n} speakers or groups' };

/**
 * The texts of the ribbon, the speakers and the walk through the article, in English. They load on
 * demand.
 */
const en = {
  follow: 'Follow the article',
  ribbon: {
    label: 'Through the article',
    line: 'The article as a line, with a link for every quote',
    segment: (position: string, speaker: string, layer: string) =>
      `${position}: ${speaker}, ${layer}`,
    comma: ', ',
    noPlace: 'names no place',
    noLayer: 'not coloured on the map',
  },
  speakers: {
    title: 'Who says it',
    /**
     * `n` does not count the article’s own narration. Groups may include speakers who are listed
     * too.
     */
    sum: (n: number, anonymous: number) =>
      plural('en', n, speakers) + (anonymous > 0 ? `, ${anonymous} anonymous` : ''),
    overlap: 'Groups may include speakers that are listed on their own: some may overlap.',
    everybody: 'Everyone',
    only: 'Showing only',
    comma: ', ',
    noPlace: 'No place is named, so the map shows nothing.',
    noLayer: 'Nothing this speaker says colours the map.',
    showAll: 'Show all speakers',
    quotes: 'Quotes',
  },
  walk: {
    position: (n: number, of: number) => `${n} of ${of}`,
    positionFiltered: (n: number, of: number) => `${n} of ${of} by this speaker`,
    previous: 'Previous',
    next: 'Next',
    leave: 'Exit',
    noPlace: (theatre: string) => `Names no place. The map shows ${theatre}.`,
    noLayer: 'About the whole story.',
    hidden: 'Some of its places are not on the map now: layers are hidden.',
    show: 'Show the layers',
    keys: 'Arrow keys: next or previous quote. Escape: leave.',
    swipe: 'Swipe: next or previous quote.',
    announce: (position: string, speaker: string) => `${position}: ${speaker}`,
  },
};

export type ReadingMessages = typeof en;

const speakersAr: PluralForms = {
  one: 'متحدث واحد أو جهة واحدة',
  two: 'متحدثان أو جهتان',
  few: '{n} متحدثين أو جهات',
  many: '{n} متحدثا أو جهة',
  other: '{n} متحدث أو جهة',
};

/** The texts of the ribbon, the speakers and the walk through the article, in Arabic. */
const ar: ReadingMessages = {
  follow: 'تتبع المقال',
  ribbon: {
    label: 'عبر المقال',
    line: 'المقال في شكل خط، وفيه رابط لكل اقتباس',
    segment: (position, speaker, layer) => `${position}: ${speaker}، ${layer}`,
    comma: '، ',
    noPlace: 'لا يسمي مكانا',
    noLayer: 'بلا لون على الخريطة',
  },
  speakers: {
    title: 'من القائل',
    sum: (n, anonymous) =>
      plural('ar', n, speakersAr) + (anonymous > 0 ? `، منها ${anonymous} دون ذكر الاسم` : ''),
    overlap: 'قد تضم الجهات متحدثين مذكورين على حدة، فقد يتداخل بعضها.',
    everybody: 'الجميع',
    only: 'لا يُعرض إلا كلام متحدث واحد:',
    comma: '، ',
    noPlace: 'لا يُسمى فيه مكان، فلا تعرض الخريطة منه شيئا.',
    noLayer: 'وليس في هذا الكلام ما يلون مكانا.',
    showAll: 'عرض كل المتحدثين',
    quotes: 'اقتباسات هذا المتحدث',
  },
  walk: {
    position: (n, of) => `${n} من ${of}`,
    positionFiltered: (n, of) => `${n} من ${of} لهذا المتحدث`,
    previous: 'السابق',
    next: 'التالي',
    leave: 'الخروج من التتبع',
    noPlace: (theatre) => `لا يسمي مكانا. تعرض الخريطة ${theatre}.`,
    noLayer: 'عن القصة بمجملها.',
    hidden: 'بعض أماكنه ليس على الخريطة الآن لأن بعض الطبقات مخفية.',
    show: 'إظهار الطبقات',
    keys: 'مفتاحا السهمين: الاقتباس التالي أو السابق. مفتاح Escape: الخروج.',
    swipe: 'السحب جانبا: الاقتباس التالي أو السابق.',
    announce: (position, speaker) => `${position}: ${speaker}`,
  },
};

export const readingMessages: Readonly<Record<Language, ReadingMessages>> = { en, ar };
