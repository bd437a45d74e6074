import type { Direction } from '../geo/compass.ts';
import type { Messages } from './en.ts';
import { dateRange, type Plural, plural } from './formats.ts';
import { isolate } from './isolate.ts';

const directions: Readonly<Record<Direction, string>> = {
  n: 'شمال',
  ne: 'شمال شرق',
  e: 'شرق',
  se: 'جنوب شرق',
  s: 'جنوب',
  sw: 'جنوب غرب',
  w: 'غرب',
  nw: 'شمال غرب',
};
const places: Plural = {
  zero: 'لا أماكن',
  one: 'مكان واحد',
  two: 'مكانان',
  few: '{n} أماكن',
  many: '{n} مكانا',
  other: '{n} مكان',
};
const quotes: Plural = {
  zero: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: '{n} اقتباسات',
  many: '{n} اقتباسا',
  other: '{n} اقتباس',
};
const metres: Plural = {
  one: 'متر واحد',
  two: 'مترين',
  few: '{n} أمتار',
  many: '{n} مترا',
  other: '{n} متر',
};

/** Everything the interface says, in Arabic. Numerals are Western, as in the article. */
export const ar: Messages = {
  languageName: 'العربية',
  theme: { light: 'فاتح', dark: 'داكن', label: 'ألوان الصفحة:' },
  help: 'مساعدة',
  broken: {
    title: 'تعطل هذا الجزء من الصفحة',
    explanation: 'الأقوال كلها ما زالت أدناه. إعادة التحميل تصلح هذا عادة.',
    reload: 'أعد تحميل الصفحة',
  },
  sheet: {
    label: 'ارتفاع اللوحة',
    heights: ['مطوية', 'نصف الشاشة', 'الشاشة كلها'],
  },
  announce: (name, layers, position, n) =>
    `${[name, layers, position, plural('ar', n, quotes)].filter(Boolean).join('، ')}.`,
  skipToWords: 'إلى الأقوال',
  countWord: String,

  map: {
    label: 'الخريطة',
    describe: (theatre, n) =>
      `خريطة ${theatre} وفيها ${plural('ar', n, places)} مما سماه المقال. وكل مكان مذكور في القائمة المجاورة أيضا.`,
    canvas: 'خريطة متحركة: الأسهم تحركها، و+ و− للتكبير والتصغير',
    gestures: {
      ctrl: 'لتكبير الخريطة اضغط Ctrl وحرك العجلة',
      command: 'لتكبير الخريطة اضغط ⌘ وحرك العجلة',
      fingers: 'حرك الخريطة بإصبعين',
    },
    limited: {
      unable: 'التكبير محدود على هذا الجهاز.',
      missing: 'لم يصل جزء من الخريطة: التكبير محدود.',
      broken: 'توقفت الخريطة المتحركة: التكبير محدود.',
    },
    retry: 'إعادة المحاولة',
    zoom: 'التكبير',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    placeLabel: (name, layer) => `${name}: ${layer}`,
    sic: 'كذا في الأصل',
    credit: 'المصادر',
    kilometres: 'كم',
    metres: 'م',
  },
  embed: {
    openPage: (title: string) => `افتح: ${title}`,
    source: (outlet: string) => `المصدر: مقال واحد من ${outlet}`,
  },
  notFound: {
    title: 'لا شيء في هذا العنوان',
    explanation: 'ربما تغير اسم المكان أو أن الرابط ناقص.',
    home: (title: string) => `إلى البداية: ${title}`,
  },
  takeAway: {
    save: (format: string) => `احفظ الصورة بصيغة ${format}`,
    print: 'اطبع',
    printedOn: (date: string) => `طُبعت في ${date}`,
    failed: 'تعذر رسم الصورة. هل انقطع الاتصال؟',
  },
  share: {
    open: 'المشاركة والتضمين',
    quote: 'انسخ القول',
  },
  missingPart: 'لم يصل هذا الجزء. هل انقطع الاتصال؟',
  inset: {
    label: 'أين يقع هذا',
    show: (theatre) => `اعرض ${theatre}`,
  },
  drawn: {
    title: 'كيف رسمت هذه الخريطة',
    date: (date) => `تعرض الخريطة ما قاله المقال حتى ${date}.`,
    intro:
      'لكل مكان: ما نفهمه من اسمه، ومدى معرفتنا به، وكيف رسمت حدوده ومن أي مصدر. ما فيه خلاف يذكر ولا يحسم.',
  },
  theatres: {
    label: 'المعروض على الخريطة',
    all: 'كلتاهما',
  },
  legend: {
    label: 'الطبقات',
    count: (n) => plural('ar', n, places),
    notMentioned: 'بلا لون: لم يذكره المقال.',
    notShown: 'بلا لون: لم يذكره المقال أو غير معروض الآن.',
    edges: 'الحافة المتقطعة أو المنقطة ليست حدا: موقع المكان تقريبي.',
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
      direction ? `${directions[direction]} مدينة ${city}` : `قرب مركز ${city}`,
    backToList: 'كل الأماكن',
    asPrinted: 'كما طبع في المقال',
    outline: 'الحدود المرسومة',
    identification: 'ما نفهمه من الاسم',
    method: 'كيف رسمت',
    uncertainty: (m) => `في مكان ما ضمن ${plural('ar', m, metres)} من النقطة المعروضة.`,
    caveats: 'للانتباه',
    sources: 'المصادر',
    licence: (licence) => `الرخصة: ${isolate(licence)}`,
    previous: (name) => `السابق: ${name}`,
    next: (name) => `التالي: ${name}`,
    others: 'أماكن أخرى',
    hiddenLayer: 'هذا المكان غير ظاهر على الخريطة الآن لأن طبقته مخفية.',
    showLayer: 'إظهار الطبقة',
    silent: 'لا شيء مما يعرض الآن عن هذا المكان.',
    speakers: (n, names) => `المتحدثون عنه ${n === 2 ? 'اثنان' : n}: ${names}.`,
    oneSpeaker: (name) => `كل ما يقال عنه يستند إلى متحدث واحد: ${name}.`,
    ownWords: () => 'كل ما يقال عنه من كلام المقال نفسه، ولا ينسب إلى متحدث.',
    oneAround: (n, theatre) => `وإليه وحده يستند كل ما يقال عن مناطق ${theatre}، وعددها ${n}.`,
    oneWithin: (n, name) =>
      `أما مناطقه، وعددها ${n}، فيستند كل ما يقال عنها إلى متحدث واحد: ${name}.`,
  },
  claim: {
    translation: 'ترجمتنا',
    translationInto: 'ترجمتنا إلى الإنجليزية',
    alsoAbout: 'والكلام نفسه عن',
    note: 'ملاحظة',
    corrected: 'صُحِّح',
    modes: {
      direct: 'اقتباس مباشر',
      reported: 'كلام منقول بالمعنى: صياغة المقال لا نص المتحدث',
      narration: 'كلام المقال نفسه',
    },
    kinds: {
      named: 'مذكور بالاسم',
      anonymous: 'لم يذكر اسمه',
      institution: 'مؤسسة',
      collective: 'جماعة لم يسم أحد منها',
      narration: 'بلا متحدث',
    },
  },
  precision: {
    boundary: 'حد إداري',
    'stand-in': 'حد إداري يقارب المكان ولا يطابقه',
    area: 'مساحة تقريبية وليست حدا',
    circle: 'نقطة ومقدار ما قد تبعد',
    guess: 'تحديد المكان نفسه تخمين منا',
  },
  words: {
    title: 'الأقوال بترتيب المقال',
    intro: 'كل جملة تسمي مكانا أو تحكم على ما جرى، بنصها في المقال حرفا بحرف.',
  },
  source: {
    title: 'المصدر',
    article: 'مقال واحد بالعربية',
    published: (from, to, isInferred) =>
      `${dateRange('ar', from, to)}${isInferred ? ' (استنتاجا)' : ''}`,
    data: 'البيانات متاحة برخصة CC BY 4.0 مع ذكر مصادرها.',
  },
};
