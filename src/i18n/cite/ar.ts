import { isolate } from '../isolate.ts';
import type { CiteMessages } from './en.ts';

/** The texts that cite the map, a place and a claim, in Arabic. */
export const ar: CiteMessages = {
  maintainers: (map) => `القائمون على «${map}»`,
  article: (title, _translation, outlet, date) => `«${title}»، ${outlet}، ${date}`,
  claim: (speaker, kind, mode, id) => `${speaker} (${kind}). ${mode}. الاقتباس ${id}`,
  place: (name, _printed, kind) => `${name}، ${kind}`,
  inMap: (map) => `في: ${map}`,
  after: (article) => `عن: ${article}`,
  outline: (sources) => `مصدر الشكل المرسوم: ${sources.join('؛ ')}`,
  accessed: (date) => `تاريخ الاطلاع: ${date}`,
  please: 'إذا استعملت هذه البيانات فاذكرها مصدرا، واذكر المقال الذي تقتبس منه.',
  corrections: (map) => `تصحيحات «${map}»`,
  claimById: (id) => `الاقتباس ${id}`,
  why: (why) => `السبب: ${why}`,
  askedBy: (who) => `بطلب من: ${who}`,
  licence: (name, outlet) =>
    `رخصة البيانات: ${isolate(name)} لترجماتنا وملاحظاتنا والحدود التي رسمناها، أما حقوق الاقتباسات فتعود إلى ${outlet}`,
};
