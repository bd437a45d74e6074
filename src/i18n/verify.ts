import type { Language } from '../story/schema.ts';
import { formatNumber } from './formats.ts';
import type { Tolerance } from '../story/quotes/tolerances.ts';

const n = formatNumber;

const tolerances: Readonly<Record<Tolerance, string>> = {
  space: 'white space',
  'quotation-marks': 'quotation marks',
  'vowel-signs': 'vowel signs (harakat)',
  tatweel: 'tatweel',
  hamza: 'forms of alef and hamza',
  yeh: 'ya and alef maqsura',
  'teh-marbuta': 'ta marbuta and ha',
  'letter-forms': 'forms of letters',
  digits: 'digits',
  punctuation: 'commas, dashes and the like',
  invisible: 'invisible marks',
};

/** The texts of the page that checks quotes, in English. */
const en = {
  intro:
    'Every quote on the map should be the article’s words to the letter. The article is not printed on this site as one text. If you have a copy, you can check the quotes here: we search your text for each of them and show where the two differ.',
  privacy:
    'Your text stays in this browser: the page cannot open any connection, and forgets the text when you leave.',
  scriptless:
    'The search needs JavaScript. Without it you can compare the quotes below with your copy by hand.',
  file: 'A file with the article’s text',
  fileHint: (megabytes: number) =>
    `Plain text in UTF-8, at most ${n(megabytes)} MB. It can be dropped here, too.`,
  paste: 'Or the text itself',
  check: 'Check the quotes',
  checking: 'Searching for the quotes…',
  quotes: 'The quotes and their positions',
  positions:
    'Positions count characters (Unicode code points) from the beginning of the text, including its title.',
  listed: (shown: number, all: number) =>
    `The search covers all ${n(all)} quotes. This list shows ${n(shown)}: before the search the first ones, after it those not found word for word at their position.`,
  title: 'The article’s title',
  at: (start: number, end: number) => `Characters ${n(start)} to ${n(end)}`,
  onMap: (number: number) => `Quote ${n(number)} on the map page`,
  number: (number: number) => `no. ${n(number)}`,

  statuses: {
    unchecked: 'Not checked yet',
    found: 'Found word for word',
    elsewhere: 'Found word for word, at another position',
    tolerated: 'Found, in another spelling or typography',
    differs: 'Different',
    'not-found': 'Not found',
  },
  standsAt: (start: number, end: number) => `In your text: characters ${n(start)} to ${n(end)}.`,
  stated: (start: number, end: number) => `In our copy: ${n(start)} to ${n(end)}.`,
  times: (count: number) => `It occurs ${n(count)} times; this is the likeliest one.`,
  tolerances,
  notSame: (list: string) => `Differences: ${list}.`,
  showSpelling: 'How your text spells it',
  sides: { quote: 'The quote', text: 'Your text' },
  change: {
    insteadOf: 'Instead of',
    has: 'your text has',
    lacks: 'Your text lacks',
    adds: 'Your text adds',
    more: (count: number) => `Further differences: ${n(count)}.`,
  },

  summary: {
    found: (count: number, total: number) =>
      `${n(count)} of ${n(total)} quotes found word for word.`,
    elsewhere: (count: number) => `Of these, at another position than in our copy: ${n(count)}`,
    tolerated: (count: number) => `Found in another spelling or typography: ${n(count)}`,
    differs: (count: number) => `Different: ${n(count)}`,
    'not-found': (count: number) => `Not found: ${n(count)}`,
    sameCopy: 'Your text is identical to the copy we took the quotes from (same SHA-256):',
  },
  refused: {
    empty: 'It contains no text.',
    tooLarge: (megabytes: number, limit: number) =>
      `The text has ${n(megabytes)} MB, more than the limit of ${n(limit)} MB. Copy the article out of it and paste it here.`,
    notUtf8: (byte: number) =>
      `The file is not plain text in UTF-8: byte ${n(byte)} is not valid there.`,
    fixUtf8:
      'Open it in a text editor and save it in UTF-8. From a PDF or a Word document, copy the text and paste it here.',
    notText: (byte: number) => `The file is not text: byte ${n(byte)} is zero.`,
    unreadable: 'The file cannot be read. Choose it again, or paste the text.',
  },
};

export type VerifyMessages = typeof en;

const tolerancesAr: Readonly<Record<Tolerance, string>> = {
  space: 'المسافات والأسطر',
  'quotation-marks': 'علامات الاقتباس',
  'vowel-signs': 'الحركات',
  tatweel: 'التطويل',
  hamza: 'صور الألف والهمزة',
  yeh: 'الياء والألف المقصورة',
  'teh-marbuta': 'التاء المربوطة والهاء',
  'letter-forms': 'صور الحروف',
  digits: 'الأرقام',
  punctuation: 'الفواصل والشرطات وما شابهها',
  invisible: 'علامات لا تُرى',
};

/** The texts of the page that checks quotes, in Arabic. */
const ar: VerifyMessages = {
  intro:
    'يفترض أن يكون كل اقتباس على الخريطة كلام المقال حرفا بحرف. ولا ينشر هذا الموقع المقال نصا واحدا. إن كانت لديك نسخة منه فيمكنك التحقق هنا: نبحث عن كل اقتباس في نصك ونعرض وجه الاختلاف إن وجد.',
  privacy:
    'يبقى نصك في هذا المتصفح. ولا يمكن لهذه الصفحة أن تتصل بأي جهة، ولا تحتفظ بالنص بعد مغادرتها.',
  scriptless: 'يحتاج البحث إلى جافاسكريبت. من دونها يمكنك أن تقارن الاقتباسات أدناه بنسختك بنفسك.',
  file: 'ملف فيه نص المقال',
  fileHint: (megabytes) =>
    `نص عادي بترميز UTF-8، لا يزيد على ${n(megabytes)} ميغابايت. ويمكن إفلاته هنا أيضا.`,
  paste: 'أو النص نفسه',
  check: 'التحقق من الاقتباسات',
  checking: 'يجري البحث عن الاقتباسات…',
  quotes: 'الاقتباسات ومواضعها',
  positions: 'يُعد الموضع بالحروف والعلامات (رموز يونيكود) من بداية النص، والعنوان من ضمنه.',
  listed: (shown, all) =>
    `يجري البحث عن كل الاقتباسات، وعددها ${n(all)}. المدرج منها هنا ${n(shown)}: قبل البحث أولها، وبعده ما لم يُعثر عليه حرفيا في موضعه.`,
  title: 'عنوان المقال',
  at: (start, end) => `من الحرف ${n(start)} إلى ${n(end)}`,
  onMap: (number) => `الاقتباس ${n(number)} في صفحة الخريطة`,
  number: (number) => `رقم ${n(number)}`,

  statuses: {
    unchecked: 'لم يجر التحقق منه بعد',
    found: 'موجود حرفا بحرف',
    elsewhere: 'موجود حرفا بحرف في موضع آخر',
    tolerated: 'موجود بكتابة أخرى',
    differs: 'مختلف',
    'not-found': 'غير موجود',
  },
  standsAt: (start, end) => `في نصك: من الحرف ${n(start)} إلى ${n(end)}.`,
  stated: (start, end) => `في نسختنا: من ${n(start)} إلى ${n(end)}.`,
  times: (count) => `عدد مرات وروده فيه: ${n(count)}، وهذا أرجح مواضعه.`,
  tolerances: tolerancesAr,
  notSame: (list) => `ما ليس مطابقا: ${list}.`,
  showSpelling: 'كيف ورد في نصك',
  sides: { quote: 'الاقتباس', text: 'نصك' },
  change: {
    insteadOf: 'بدلا من',
    has: 'في نصك',
    lacks: 'ينقص نصك',
    adds: 'يزيد نصك',
    more: (count) => `اختلافات أخرى: ${n(count)}.`,
  },

  summary: {
    found: (count, total) => `الموجود حرفا بحرف: ${n(count)} من أصل ${n(total)}.`,
    elsewhere: (count) => `منها في موضع غير موضعه في نسختنا: ${n(count)}`,
    tolerated: (count) => `الموجود بكتابة أخرى: ${n(count)}`,
    differs: (count) => `المختلف: ${n(count)}`,
    'not-found': (count) => `غير الموجود: ${n(count)}`,
    sameCopy: 'نصك مطابق تماما للنسخة التي أُخذت منها الاقتباسات (قيمة SHA-256 واحدة):',
  },
  refused: {
    empty: 'لا نص فيه.',
    tooLarge: (megabytes, limit) =>
      `حجم النص ${n(megabytes)} ميغابايت، وأكبر ما نبحث فيه ${n(limit)} ميغابايت. انسخ المقال وحده والصقه هنا.`,
    notUtf8: (byte) => `ليس الملف نصا عاديا بترميز UTF-8: لا يصح البايت ${n(byte)} في موضعه.`,
    fixUtf8:
      'افتحه في محرر نصوص واحفظه من جديد بترميز UTF-8. وإن كان ملف PDF أو Word فانسخ نصه والصقه هنا.',
    notText: (byte) => `ليس الملف نصا: البايت ${n(byte)} صفر.`,
    unreadable: 'تعذرت قراءة الملف. اختره من جديد أو الصق النص.',
  },
};

export const verifyMessages: Readonly<Record<Language, VerifyMessages>> = { en, ar };
