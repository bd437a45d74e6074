import type { CiteMessages } from './en.ts';

/** How the map, a place and a claim are cited, in Arabic. */
export const ar: CiteMessages = {
  maintainers: (map) => `القائمون على «${map}»`,
  article: (title, _translation, outlet, date) => `«${title}»، ${outlet}، ${date}`,
  claim: (speaker, kind, mode, id) => `${speaker} (${kind}). ${mode}. القول ${id}`,
  place: (name, _printed, kind) => `${name}، ${kind}`,
  inMap: (map) => `في: ${map}`,
  after: (article) => `عن: ${article}`,
  outline: (sources) => `مصدر الحدود المرسومة: ${sources.join('؛ ')}`,
  accessed: (date) => `اطلع عليه في ${date}`,
  please: 'إذا استعملت هذه البيانات فاذكرها مصدرا، واذكر المقال الذي تقتبس منه.',
  corrections: (map) => `تصحيحات «${map}»`,
  claimById: (id) => `القول ${id}`,
  why: (why) => `السبب: ${why}`,
  askedBy: (who) => `بطلب من: ${who}`,
  licence: (name) => `رخصة البيانات: ${name}`,
};
