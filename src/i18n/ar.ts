import type { Direction } from '../geo/plane.ts';
import type { Messages } from './en.ts';
import { dateRange } from './formats.ts';
import { plural } from './plurals.ts';
import type { PluralForms } from '../story/schema.ts';
import { isolate, isolateRightToLeft } from './isolate.ts';

const directions: Readonly<Record<Direction, string>> = {
  n: 'شمال',
  ne: 'شمال شرقي',
  e: 'شرق',
  se: 'جنوب شرقي',
  s: 'جنوب',
  sw: 'جنوب غربي',
  w: 'غرب',
  nw: 'شمال غربي',
};
const places: PluralForms = {
  zero: 'لا أماكن',
  one: 'مكان واحد',
  two: 'مكانان',
  few: '{n} أماكن',
  many: '{n} مكانا',
  other: '{n} مكان',
};
const quotes: PluralForms = {
  zero: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: '{n} اقتباسات',
  many: '{n} اقتباسا',
  other: '{n} اقتباس',
};
const metres: PluralForms = {
  one: 'متر واحد',
  two: 'مترين',
  few: '{n} أمتار',
  many: '{n} مترا',
  other: '{n} متر',
};

/** The texts of the interface in Arabic. Numerals are Western, as in the article. */
export const ar: Messages = {
  languageName: 'العربية',
  theme: { light: 'فاتح', dark: 'داكن', label: 'ألوان الصفحة:' },
  help: 'مساعدة',
  broken: {
    title: 'تعطل هذا الجزء من الصفحة',
    explanation: 'إعادة التحميل تصلح ذلك عادة.',
    reload: 'إعادة تحميل الصفحة',
  },
  sheet: {
    label: 'ارتفاع اللوحة',
    heights: ['مطوية', 'نصف الشاشة', 'الشاشة كلها'],
  },
  announce: (name, layers, position, n) =>
    `${[name, layers, position, plural('ar', n, quotes)].filter(Boolean).join('، ')}.`,
  skipToWords: 'إلى الاقتباسات',
  countWord: String,

  map: {
    label: 'الخريطة',
    describe: (theatre, n) =>
      `خريطة ${theatre} وفيها ${plural('ar', n, places)} مما سماه المقال. وكل الأماكن في القائمة أيضا.`,
    canvas: 'خريطة تفاعلية: مفاتيح الأسهم تحركها، و+ و− للتكبير والتصغير',
    gestures: {
      ctrl: 'لتكبير الخريطة اضغط مفتاح Ctrl وحرك عجلة الفأرة',
      command: 'لتكبير الخريطة اضغط مفتاح ⌘ وحرك عجلة الفأرة',
      fingers: 'حرك الخريطة بإصبعين',
    },
    limited: {
      unable: 'التكبير محدود على هذا الجهاز.',
      missing: 'تعذر تحميل جزء من الخريطة: التكبير محدود.',
      broken: 'توقفت الخريطة التفاعلية: التكبير محدود.',
    },
    retry: 'إعادة المحاولة',
    zoom: 'التكبير',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    placeLabel: (name, layer) => `${name}: ${layer}`,
    sic: 'كذا في الأصل',
    withKind: (name, kind) => [kind, name],
    credit: 'المصادر',
    distance: (m) => isolateRightToLeft(m < 1000 ? `${m} م` : `${m / 1000} كم`),
  },
  embed: {
    openPage: (title) => `فتح: ${title}`,
    source: (outlet) => `المصدر: مقال واحد في ${outlet}`,
  },
  notFound: {
    title: 'الصفحة غير موجودة',
    explanation: 'ربما تغير اسم المكان أو كان الرابط ناقصا.',
    home: (title) => `العودة إلى البداية: ${title}`,
  },
  takeAway: {
    save: (format) => `حفظ الصورة بصيغة ${format}`,
    print: 'طباعة',
    printedOn: (date) => `طُبعت في ${date}`,
    failed: 'تعذر رسم الصورة. هل انقطع الاتصال؟',
  },
  share: {
    open: 'المشاركة والتضمين',
    quote: 'نسخ الاقتباس',
  },
  missingPart: 'تعذر تحميل هذا الجزء. هل انقطع الاتصال؟',
  inset: {
    label: 'موقع المنطقة المعروضة',
    show: (theatre) => `عرض ${theatre}`,
  },
  theatres: {
    label: 'المعروض على الخريطة',
    all: (n) => (n === 2 ? 'كلتاهما' : 'الكل'),
  },
  tally: 'المناطق المذكورة في العنوان',
  legend: {
    label: 'الطبقات',
    count: (n) => plural('ar', n, places),
    notMentioned: 'بلا لون: لا يقول المقال شيئا عن هذه المنطقة بعينها.',
    notShown: 'بلا لون: لا يقول المقال شيئا عن هذه المنطقة بعينها، أو لا يُعرض منه شيء الآن.',
    edges: 'الخط المتقطع أو المنقط ليس حدا، بل يعني أن موقع المكان تقريبي.',
    allHidden: 'كل الطبقات مخفية.',
    showAll: 'إظهار كل الطبقات',
  },
  list: {
    title: 'الأماكن التي سماها المقال',
    invite: 'اختر مكانا، هنا أو على الخريطة، لقراءة ما قيل عنه.',
    quotes: (n) => plural('ar', n, quotes),
  },
  panel: {
    position: (direction, city) =>
      direction ? `${directions[direction]} مدينة ${city}` : `في مدينة ${city} أو قربها`,
    backToList: 'كل الأماكن',
    asPrinted: 'كما ورد في المقال',
    outline: 'الشكل المرسوم',
    identification: 'المكان المقصود في تقديرنا',
    method: 'طريقة الرسم',
    uncertainty: (m) =>
      `يقع المكان في تقديرنا ضمن مسافة ${plural('ar', m, metres)} من النقطة المعروضة.`,
    caveats: 'ملاحظات',
    sources: 'المصادر',
    licence: (licence) => `الرخصة: ${isolate(licence)}`,
    outlineLicence: 'رخصة الشكل المرسوم',
    previous: (name) => `السابق: ${name}`,
    next: (name) => `التالي: ${name}`,
    others: 'أماكن أخرى',
    hiddenLayer: 'هذا المكان غير ظاهر على الخريطة الآن لأن طبقته مخفية.',
    showLayer: 'إظهار الطبقة',
    silent: 'لا شيء من المعروض الآن يتعلق بهذا المكان.',
    speakers: (names) => `ما يقال عنه منقول عن: ${names}.`,
    oneSpeaker: (name) => `كل ما يقال عنه قول متحدث واحد: ${name}.`,
    ownWords: () => 'ما يقال عنه من كلام المقال نفسه، ولا ينسب إلى متحدث.',
    oneAround: (n, theatre) =>
      `وهو المتحدث الوحيد عن كل مناطق ${theatre} التي سماها المقال، وعددها ${n}.`,
    oneWithin: (n, name) =>
      `أما المناطق التي سماها المقال فيه، وعددها ${n}، فكل ما يقال عنها قول متحدث واحد: ${name}.`,
  },
  claim: {
    translation: 'ترجمتنا',
    translationInto: 'ترجمتنا إلى الإنجليزية',
    alsoAbout: 'والاقتباس نفسه عن',
    note: 'ملاحظة',
    corrected: 'صُحح',
    modes: {
      direct: 'اقتباس مباشر',
      reported: 'كلام منقول بصياغة المقال؛ وما بين علامتي اقتباس منسوب إلى المتحدث بنصه',
      narration: 'كلام المقال نفسه',
    },
    kinds: {
      named: 'مذكور بالاسم',
      anonymous: 'دون ذكر الاسم',
      institution: 'مؤسسة',
      collective: 'جماعة دون ذكر أسماء',
      narration: 'غير منسوب إلى متحدث',
    },
  },
  precision: {
    boundary: 'حد إداري',
    'stand-in': 'حد إداري يقارب المكان ولا يطابقه',
    area: 'مساحة تقريبية وليست حدا',
    circle: 'نقطة مع هامش خطأ',
    guess: 'تحديد المكان نفسه تخمين منا',
  },
  source: {
    published: (from, to, isInferred) =>
      `${dateRange('ar', from, to)}${isInferred ? ' (تاريخ مرجح)' : ''}`,
  },
};
