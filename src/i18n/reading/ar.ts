import type { ReadingMessages } from './en.ts';

/** What the walk through the article says, in Arabic. */
export const ar: ReadingMessages = {
  follow: 'تتبع المقال',
  ribbon: {
    label: 'عبر المقال',
    line: 'المقال خطا واحدا، وفيه رابط لكل اقتباس',
    segment: (position, speaker, layer) => `${position}: ${speaker}، ${layer}`,
    comma: '، ',
    noPlace: 'لا يسمي مكانا',
    noLayer: 'لا يلون مكانا',
  },
  speakers: {
    title: 'من القائل',
    sum: (n, anonymous) => `${n} متحدثا، منهم ${anonymous} لم تذكر أسماؤهم`,
    everybody: 'الجميع',
    only: 'المعروض كلام متحدث واحد:',
    comma: '، ',
    noPlace: 'لا يسمى فيه مكان، فلا تعرض الخريطة منه شيئا.',
    noLayer: 'وليس في هذا الكلام ما يلون مكانا.',
    showAll: 'عرض كل المتحدثين',
    words: 'أقوال هذا المتحدث',
  },
  walk: {
    position: (n, of) => `${n} من ${of}`,
    positionHeard: (n, of) => `${n} من ${of} لهذا المتحدث`,
    previous: 'السابق',
    next: 'التالي',
    leave: 'الخروج من التتبع',
    noPlace: (theatre) => `لا يسمي مكانا. تعرض الخريطة ${theatre}.`,
    noLayer: 'كلام عن القصة بمجملها.',
    hidden: 'ليست كل أماكنه على الخريطة الآن لأن من الطبقات ما هو مخفي.',
    show: 'إظهار الطبقات',
    keys: 'للانتقال إلى القول التالي استعمل مفتاحي السهمين، وللخروج Escape.',
    swipe: 'اسحب جانبا للانتقال إلى القول التالي.',
    announce: (position, speaker) => `${position}: ${speaker}`,
  },
};
