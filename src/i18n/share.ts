import type { Language } from '../story/schema.ts';

/** The texts of the dialog for sharing and embedding, in English; they load with the dialog. */
const en = {
  title: 'Share and embed',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Your browser blocked copying: the text is selected, copy it with the keyboard.',
  link: {
    title: 'Link',
    hint: 'It shows what you see now: the place, the layers, the part of the map.',
    address: 'Address',
    send: 'Share…',
  },
  quote: {
    title: 'Quote, with its source',
    choose: 'Which quote',
    text: 'Quote',
  },
  cite: {
    title: 'Cite',
    what: 'What to cite',
    style: 'Format',
    text: 'Citation',
    map: 'The whole map',
    bibtex: 'BibTeX',
  },
  embed: {
    title: 'Embed the map',
    kind: 'Embed as',
    frame: 'a frame (iframe)',
    frameHint: 'Works in any CMS, even one that strips scripts.',
    element: 'an element',
    elementHint: 'Fits its content and can follow words in your story; needs a script.',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'the reader’s setting', light: 'light', dark: 'dark' },
    place: 'Opens at',
    noPlace: 'the whole map',
    height: 'Height in px',
    asContent: 'fits its content',
    code: 'Code',
    preview: 'Preview',
  },
};

export type ShareMessages = typeof en;

/** The texts of the dialog for sharing and embedding, in Arabic. */
const ar: ShareMessages = {
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

export const shareMessages: Readonly<Record<Language, ShareMessages>> = { en, ar };
