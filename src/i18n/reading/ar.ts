import { type Plural, plural } from '../formats.ts';
import type { ReadingMessages } from './en.ts';

const speakers: Plural = {
  one: 'متحدث واحد أو جهة واحدة',
  two: 'متحدثان أو جهتان',
  few: '{n} متحدثين أو جهات',
  many: '{n} متحدثا أو جهة',
  other: '{n} متحدث أو جهة',
};

/** The texts of the ribbon, the speakers and the walk through the article, in Arabic. */
export const ar: ReadingMessages = {
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
    sum: (n, anonymous, hasGroups) =>
      plural('ar', n, speakers) +
      (anonymous > 0 ? `، منها ${anonymous} دون ذكر الاسم` : '') +
      (hasGroups ? '، وقد يتداخل بعضها' : ''),
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
