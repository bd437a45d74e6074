import { formatNumber } from '../formats.ts';
import type { Tolerance } from '../../story/quotes/tolerances.ts';
import type { VerifyMessages } from './en.ts';

const n = formatNumber;

const tolerances: Readonly<Record<Tolerance, string>> = {
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
export const ar: VerifyMessages = {
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
  tolerances,
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
