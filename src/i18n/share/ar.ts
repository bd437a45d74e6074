import type { ShareMessages } from './en.ts';

/** The texts of the dialog for sharing and embedding, in Arabic. */
export const ar: ShareMessages = {
  title: 'المشاركة والتضمين',
  close: 'إغلاق',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  copyByHand: 'منع المتصفح النسخ: النص محدد، ويمكن نسخه من لوحة المفاتيح.',
  link: {
    title: 'الرابط',
    hint: 'يعرض ما تراه الآن: المكان والطبقات وموضع الخريطة.',
    address: 'العنوان',
    send: 'مشاركة…',
  },
  quote: {
    title: 'الاقتباس مع مصدره',
    choose: 'أي اقتباس',
    text: 'الاقتباس',
  },
  cite: {
    title: 'الاستشهاد',
    what: 'موضوع الاستشهاد',
    style: 'الصيغة',
    text: 'نص الاستشهاد',
    map: 'الخريطة كلها',
    bibtex: 'BibTeX',
  },
  embed: {
    title: 'تضمين الخريطة',
    kind: 'التضمين على شكل',
    frame: 'إطار (iframe)',
    frameHint: 'يعمل في كل نظام لإدارة المحتوى، حتى ما يمنع جافاسكريبت.',
    element: 'عنصر',
    elementHint: 'يتبع ارتفاعه محتواه، ويمكن ربطه بكلمات في نصك، ويحتاج إلى جافاسكريبت.',
    language: 'اللغة',
    theme: 'الألوان',
    themes: { system: 'كما هي عند القارئ', light: 'فاتحة', dark: 'داكنة' },
    place: 'يفتح على',
    noPlace: 'الخريطة كلها',
    height: 'الارتفاع بالبكسل',
    asContent: 'بقدر محتواه',
    code: 'الكود',
    preview: 'معاينة',
  },
};
