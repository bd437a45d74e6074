import type { Language } from '../story/schema.ts';
import { formatNumber } from './formats.ts';

/** The titles and texts of the further pages, in English. */
const en = {
  label: 'More about this map',
  home: 'Back to the map',
  pages: {
    verify: {
      link: 'Check the quotes yourself',
      title: 'Check the quotes yourself',
      description:
        'Drop in your copy of the article: your browser searches it for every quote on the map and shows each difference word for word.',
    },
    data: {
      link: 'Download the data',
      title: 'Download and cite the data',
      description:
        'Every place and every claim as open files: what each is for, its rights and how to cite it.',
    },
    corrections: {
      link: 'Corrections',
      title: 'Corrections',
      description:
        'What was wrong on this map, what it says now, why, and who requested the change.',
    },
  },
  data: {
    intro: 'Everything this map shows, as open files made from the same data as the map.',
    files: 'The files',
    kilobytes: (size: string) => `${size} kB`,
    uses: {
      'places.geojson':
        'For mapping software and code: names, geometry, how well each place is known and from which sources. A place known only as a point is a point with its uncertainty in metres, never an invented outline.',
      'claims.csv':
        'For spreadsheets: one row for each claim and place, with the exact words, our translation, the speaker and the point.',
      'claims.jsonld':
        'For annotation tools and archives: each claim as a W3C Web Annotation of the article, with its words and their position.',
      'places.kml': 'For globes: the places by layer, in the colours of this map.',
      'corrections.json': 'For code: what was corrected, when, why and at whose request.',
      'corrections.atom': 'For feed readers: the same, as it is published.',
      'CITATION.cff': 'For reference managers: how to cite the data.',
      'datapackage.json':
        'For data catalogues: what each file is, the columns of the table, licences, sources, sizes and checksums.',
    },
    licence: 'Rights and credit',
    sources:
      'The outlines and points are based on these sources. Pass their credit on with the data:',
    software: 'The site also contains third-party software, fonts and map data:',
    softwareLicences: 'their licences',
    cite: 'How to cite',
    citeEach:
      'Each place and each quote has a permanent address. “Share and embed” on its page gives its citation in Arabic, in English and for BibTeX.',
    citeMap: 'The whole map:',
    bibtex: 'For BibTeX:',
    crosswalk: 'The places in other registers',
    crosswalkIntro:
      'Only known matches are entered, no guesses. “Close” is roughly the place, such as a town for its district; “within” is the unit that contains the place.',
    crosswalkListed: (shown: number, all: number) =>
      `The first ${formatNumber(shown)} of ${formatNumber(all)} places; the files have all of them.`,
    place: 'Place',
    registers: {
      pcode: 'OCHA p-code',
      wikidata: 'Wikidata',
      geonames: 'GeoNames',
      osm: 'OpenStreetMap',
      icao: 'ICAO',
    },
    matches: { close: 'close', within: 'within' },
    geoPrecision: 'ACLED precision',
    certainty: 'Linked Places certainty',
    certainties: { certain: 'certain', 'less-certain': 'less certain', uncertain: 'uncertain' },
    certaintyIntro:
      'The last two columns follow from how well we know a place. Precision is 1 for the exact spot, 2 for part of a region or a point that stands for one, 3 where only the region is certain.',
  },
  corrections: {
    intro: 'When we correct an error, this page says so, and so does the place or quote concerned.',
    ask: 'To request a correction, open an issue in this project’s repository: which place or quote, what is wrong, and how you know.',
    askAt: 'To request a correction, say which place or quote, what is wrong, and how you know:',
    list: 'What was corrected',
    none: 'Nothing has been corrected so far.',
    whole: 'The whole map',
    why: 'Why',
    askedBy: 'Requested by',
    quote: (speaker: string) => `Quote: ${speaker}`,
    files: 'Subscribe or download:',
    feed: 'feed (Atom)',
    json: 'file (JSON)',
  },
};

export type PageMessages = typeof en;

/** The titles and texts of the further pages, in Arabic. */
const ar: PageMessages = {
  label: 'المزيد عن هذه الخريطة',
  home: 'العودة إلى الخريطة',
  pages: {
    verify: {
      link: 'التحقق من الاقتباسات',
      title: 'تحقق من الاقتباسات بنفسك',
      description:
        'ضع هنا نسختك من المقال: نبحث فيها عن كل اقتباس على الخريطة داخل متصفحك، ونعرض ما يختلف كلمة بكلمة.',
    },
    data: {
      link: 'تنزيل البيانات',
      title: 'تنزيل البيانات والاستشهاد بها',
      description:
        'كل مكان وكل اقتباس في ملفات مفتوحة: الغرض من كل ملف وحقوقه وطريقة الاستشهاد به.',
    },
    corrections: {
      link: 'التصحيحات',
      title: 'التصحيحات',
      description: 'ما كان خطأ في هذه الخريطة، وكيف صُحح، ولماذا، ومن طلب تصحيحه.',
    },
  },
  data: {
    intro: 'كل ما تعرضه هذه الخريطة في ملفات مفتوحة مستخرجة من بياناتها نفسها.',
    files: 'الملفات',
    kilobytes: (size) => `${size} كيلوبايت`,
    uses: {
      'places.geojson':
        'لبرامج الخرائط وللبرمجة: الأسماء والأشكال ومدى معرفتنا بكل مكان ومصادرها. والمكان الذي لا تُعرف منه إلا نقطة هو نقطة مع هامش خطأ بالأمتار، لا حدود مختلقة.',
      'claims.csv':
        'لبرامج الجداول: سطر لكل اقتباس ومكان، وفيه النص حرفا بحرف وترجمتنا والمتحدث وموقع المكان.',
      'claims.jsonld':
        'لأدوات التعليق على النصوص وللأرشيف: كل اقتباس تعليق على المقال وفق معيار W3C، مع نصه وموضعه.',
      'places.kml':
        'لبرامج المجسمات الأرضية مثل غوغل إيرث: الأماكن بحسب الطبقات وبألوان هذه الخريطة.',
      'corrections.json': 'للبرمجة: ما صُحح ومتى ولماذا ومن طلبه.',
      'corrections.atom': 'لقارئات الخلاصات: التصحيحات نفسها فور نشرها.',
      'CITATION.cff': 'لبرامج إدارة المراجع: طريقة الاستشهاد بالبيانات.',
      'datapackage.json':
        'لفهارس البيانات: ما في كل ملف، وأعمدة الجدول، والرخص والمصادر والأحجام وبصمات التحقق.',
    },
    licence: 'الحقوق وذكر المصادر',
    sources: 'وتستند الحدود والنقاط إلى هذه المصادر، فاذكرها مع البيانات:',
    software: 'وفي الموقع أيضا برمجيات وخطوط وبيانات خرائط لجهات أخرى:',
    softwareLicences: 'رخصها',
    cite: 'كيف تستشهد بها',
    citeEach:
      'لكل مكان ولكل اقتباس عنوان ثابت خاص به، وفي «المشاركة والتضمين» على صفحته نص الاستشهاد بالعربية والإنجليزية ولبرنامج BibTeX.',
    citeMap: 'الخريطة كلها:',
    bibtex: 'لبرنامج BibTeX:',
    crosswalk: 'الأماكن في سجلات أخرى',
    crosswalkIntro:
      'لا يضم الجدول إلا ما هو معروف، بلا تخمين. «قريب» يعني المكان على وجه التقريب، كأن يذكر السجل البلدة بدلا من قضائها، و«ضمن» يعني الوحدة التي يقع فيها المكان.',
    crosswalkListed: (shown, all) =>
      `هذه أول ${formatNumber(shown)} من ${formatNumber(all)} من الأماكن، وكلها في الملفات.`,
    place: 'المكان',
    registers: {
      pcode: 'رمز أوتشا (p-code)',
      wikidata: 'ويكي بيانات',
      geonames: 'GeoNames',
      osm: 'خريطة الشارع المفتوحة',
      icao: 'رمز إيكاو',
    },
    matches: { close: 'قريب', within: 'ضمن' },
    geoPrecision: 'الدقة بمقياس ACLED',
    certainty: 'اليقين بمقياس Linked Places',
    certainties: { certain: 'مؤكد', 'less-certain': 'أقل تأكيدا', uncertain: 'غير مؤكد' },
    certaintyIntro:
      'يستند العمودان الأخيران إلى مدى معرفتنا بالمكان. الدقة 1 للموقع نفسه، و2 لجزء من منطقة أو لنقطة تمثله، و3 حين لا يكون مؤكدا سوى المنطقة.',
  },
  corrections: {
    intro: 'إذا صُحح خطأ في هذه الخريطة ذُكر في هذه الصفحة، وعند المكان أو الاقتباس الذي يخصه.',
    ask: 'لطلب تصحيح افتح تذكرة (issue) في مستودع هذا المشروع، واذكر فيها المكان أو الاقتباس، وما الخطأ، وكيف عرفته.',
    askAt: 'لطلب تصحيح اذكر المكان أو الاقتباس، وما الخطأ، وكيف عرفته:',
    list: 'ما صُحح',
    none: 'لم يُصحح شيء حتى الآن.',
    whole: 'الخريطة كلها',
    why: 'السبب',
    askedBy: 'بطلب من',
    quote: (speaker) => `اقتباس: ${speaker}`,
    files: 'للمتابعة أو التنزيل:',
    feed: 'خلاصة (Atom)',
    json: 'ملف (JSON)',
  },
};

export const pageMessages: Readonly<Record<Language, PageMessages>> = { en, ar };
