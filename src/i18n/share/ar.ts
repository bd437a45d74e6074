import type { ShareMessages } from './en.ts';

/** What the dialog for sharing and embedding says, in Arabic. */
export const ar: ShareMessages = {
  title: 'المشاركة والتضمين',
  close: 'إغلاق',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  copyByHand: 'لم يسمح بالنسخ: النص محدد، انسخه من لوحة المفاتيح.',
  link: {
    title: 'الرابط',
    hint: 'يعرض ما تراه الآن: المكان والطبقات وموضع الخريطة.',
    address: 'العنوان',
    send: 'مشاركة…',
  },
  quote: {
    title: 'القول مع مصدره',
    choose: 'أي قول',
    text: 'القول',
  },
  cite: {
    title: 'الاستشهاد',
    what: 'بماذا تستشهد',
    style: 'الصيغة',
    text: 'نص الاستشهاد',
    map: 'الخريطة كلها',
    bibtex: 'BibTeX',
  },
  embed: {
    title: 'ضع الخريطة في صفحتك',
    kind: 'على شكل',
    frame: 'إطار (iframe)',
    frameHint: 'يعمل في كل نظام، حتى حيث تزال البرامج النصية.',
    element: 'عنصر',
    elementHint: 'بارتفاع محتواه، وتحركه كلمات قصتك؛ يحتاج برنامجا نصيا.',
    language: 'اللغة',
    theme: 'الألوان',
    themes: { system: 'كما هي عند القارئ', light: 'فاتحة', dark: 'داكنة' },
    place: 'يفتح على',
    noPlace: 'الخريطة كلها',
    height: 'الارتفاع بالبكسل',
    asContent: 'بقدر محتواه',
    code: 'الشفرة',
    preview: 'معاينة',
  },
};
