import type { Language } from '../story/schema.ts';

/** The texts of the help in English; they load with the help. */
const en = {
  title: 'How to read this map',
  close: 'Close',
  states: {
    title: 'What the colours mean',
    unmentioned:
      'No colour: no claim in the article about this area in particular. This implies nothing about what happened there.',
  },
  edges: {
    title: 'How reliable an outline is',
  },
  keys: {
    title: 'With the keyboard',
    enabled: 'Single-key shortcuts',
    tab: 'Next control; the list of places is one stop',
    arrows: 'Next or previous place in the list; move the map when it has focus',
    walk: 'Next or previous quote while you follow the article, and along its line',
    escape: 'Close what is open',
    find: 'Find a place, a speaker or a quote',
    layer: 'Show or hide a layer of the legend',
    allLayers: 'Show all layers',
    nextPlace: 'Next place',
    previousPlace: 'Previous place',
    theatre: 'The next view of the map, then all of it',
    theme: 'Light or dark',
    language: 'The other language',
    help: 'This help',
  },
  kept: 'Your choice of language, colours and shortcuts is kept in this browser only. No cookies; nothing is sent to anyone.',
};

export type HelpMessages = typeof en;

/** The texts of the help in Arabic. */
const ar: HelpMessages = {
  title: 'كيف تقرأ هذه الخريطة',
  close: 'إغلاق',
  states: {
    title: 'معاني الألوان',
    unmentioned: 'بلا لون: لا يقول المقال شيئا عن هذه المنطقة بعينها، ولا يدل ذلك على ما جرى فيها.',
  },
  edges: {
    title: 'مدى دقة الأشكال المرسومة',
  },
  keys: {
    title: 'بلوحة المفاتيح',
    enabled: 'اختصارات بمفتاح واحد',
    tab: 'العنصر التالي، وتعد قائمة الأماكن عنصرا واحدا',
    arrows: 'المكان التالي أو السابق في القائمة، وتحريك الخريطة إذا كان التركيز عليها',
    walk: 'الاقتباس التالي أو السابق عند تتبع المقال، وعلى الخط الذي يمثله',
    escape: 'إغلاق النافذة المفتوحة',
    find: 'البحث عن مكان أو متحدث أو اقتباس',
    layer: 'إظهار إحدى الطبقات أو إخفاؤها',
    allLayers: 'إظهار كل الطبقات',
    nextPlace: 'المكان التالي',
    previousPlace: 'المكان السابق',
    theatre: 'العرض التالي على الخريطة، ثم الخريطة كلها',
    theme: 'فاتح أو داكن',
    language: 'اللغة الأخرى',
    help: 'هذه المساعدة',
  },
  kept: 'يُحفظ اختيارك للغة والألوان والاختصارات في هذا المتصفح وحده. لا ملفات تعريف ارتباط، ولا يُرسل شيء إلى أحد.',
};

export const helpMessages: Readonly<Record<Language, HelpMessages>> = { en, ar };
