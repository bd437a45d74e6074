import type { Language } from '../story/schema.ts';
import { isolate } from './isolate.ts';

/** The texts that cite the map, a place and a claim, in English. */
const en = {
  maintainers: (map: string) => `The maintainers of “${map}”`,
  /** «Original title» [our translation], outlet, date. */
  article: (title: string, translation: string, outlet: string, date: string) =>
    `«${title}» [${translation}], ${outlet}, ${date}`,
  claim: (speaker: string, kind: string, mode: string, id: string) =>
    `${speaker} (${kind}). ${mode}. Claim “${id}”`,
  place: (name: string, printed: string, kind: string) => `${name} (${printed}), ${kind}`,
  inMap: (map: string) => `In: ${map}`,
  after: (article: string) => `After: ${article}`,
  outline: (sources: readonly string[]) => `Outline from: ${sources.join('; ')}`,
  accessed: (date: string) => `Accessed ${date}`,
  please: 'If you use this data, please cite it and the article it quotes.',
  corrections: (map: string) => `Corrections to “${map}”`,
  claimById: (id: string) => `Claim “${id}”`,
  why: (why: string) => `Why: ${why}`,
  askedBy: (who: string) => `Requested by: ${who}`,
  /** `database` is the licence of the outlines drawn after databases. */
  licence: (name: string, database: string | null, outlet: string) =>
    `Data licence: ${name} for our translations, notes and outlines${
      database === null ? '' : `, ${database} for outlines drawn after OpenStreetMap`
    }; the quotes remain ${outlet}’s`,
  /** The licence of one place's data, whose outline has another one. */
  placeLicence: (name: string, outline: string, outlet: string) =>
    `Data licence: ${outline} for this outline, ${name} for our translations and notes; the quotes remain ${outlet}’s`,
};

export type CiteMessages = typeof en;

/** The texts that cite the map, a place and a claim, in Arabic. */
const ar: CiteMessages = {
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
  licence: (name, database, outlet) =>
    `رخصة البيانات: ${isolate(name)} لترجماتنا وملاحظاتنا والأشكال التي رسمناها${
      database === null
        ? ''
        : `، و${isolate(database)} للأشكال المرسومة استنادا إلى خريطة الشارع المفتوحة`
    }، أما حقوق الاقتباسات فتعود إلى ${outlet}`,
  placeLicence: (name, outline, outlet) =>
    `رخصة البيانات: ${isolate(outline)} لهذا الشكل، و${isolate(name)} لترجماتنا وملاحظاتنا، أما حقوق الاقتباسات فتعود إلى ${outlet}`,
};

export const citeMessages: Readonly<Record<Language, CiteMessages>> = { en, ar };
