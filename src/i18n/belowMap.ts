import type { Language } from '../story/schema.ts';
import { isolate } from './isolate.ts';

/**
 * The texts below the map, rendered at build: the quotes, the method, the source and the rights.
 */
interface BelowMapMessages {
  readonly quotes: {
    readonly title: string;
    /** `share` is the quotes' share of the article in whole per cent. */
    readonly intro: (share: number) => string;
  };
  readonly methodology: {
    readonly title: string;
    readonly date: (date: string) => string;
    readonly intro: string;
    readonly credits: string;
  };
  readonly source: {
    readonly title: string;
    readonly article: (reprint: string | undefined) => string;
  };
  /** States what the licence covers, then `database`: what another one covers. */
  readonly rights: (
    licence: string,
    database: string | null,
    outlet: string,
    share: number,
  ) => string;
  /** States what is under the licence of the databases, and the credit that they require. */
  readonly databaseRights: (licence: string, owners: readonly string[]) => string;
}

/**
 * Returns true if the texts call the quotes nearly the whole article. `share` is in whole per cent.
 */
const isNearlyWhole = (share: number) => share >= 80;

export const belowMapMessages: Readonly<Record<Language, BelowMapMessages>> = {
  en: {
    quotes: {
      title: 'The quotes, in article order',
      intro: (share) =>
        `${
          isNearlyWhole(share)
            ? 'Nearly the whole article, quote by quote, without the phrases that introduce each speaker.'
            : `${share}% of the article, quote by quote.`
        } The Arabic is to the letter as in the text we used; the English is our translation.`,
    },
    methodology: {
      title: 'How this map was drawn',
      date: (date) => `The map shows what the article said when it was published, ${date}.`,
      intro:
        'For each place: where we think it is, how sure we are, and how and from what we drew it. Where sources disagree we say so and do not decide.',
      credits: 'The base map and the outlines are drawn after:',
    },
    source: {
      title: 'The source',
      article: (reprint) =>
        `One article, in Arabic${reprint ? `, read in a reprint (${reprint})` : ''}`,
    },
    rights: (licence, database, outlet, share) =>
      `Our translations, notes and outlines are free to use under ${licence}, with credit to their sources.${
        database === null ? '' : ` ${database}`
      } The quotes, ${
        isNearlyWhole(share) ? 'nearly the whole article' : `${share}% of the article`
      }, remain ${outlet}’s.`,
    databaseRights: (licence, owners) =>
      `Outlines and layers of the base map drawn after OpenStreetMap are under ${licence} instead: ${owners.join('; ')}.`,
  },
  ar: {
    quotes: {
      title: 'الاقتباسات بترتيب المقال',
      intro: (share) =>
        `${
          isNearlyWhole(share)
            ? 'المقال كله تقريبا مقسما إلى اقتباسات، بلا العبارات التي تمهد لكلام المتحدثين،'
            : `${share}% من المقال مقسمة إلى اقتباسات،`
        } بنصه حرفا بحرف كما في النسخة التي اعتمدناها.`,
    },
    methodology: {
      title: 'كيف رُسمت هذه الخريطة',
      date: (date) => `تعرض الخريطة ما قاله المقال وقت نشره، ${date}.`,
      intro:
        'نبين لكل مكان أين يقع في تقديرنا، ومدى تأكدنا من ذلك، وكيف رسمناه، وإلى أي مصدر استندنا. وإذا اختلفت المصادر ذكرنا الخلاف ولم نحسمه.',
      credits: 'رُسمت خريطة الأساس والأشكال استنادا إلى:',
    },
    source: {
      title: 'المصدر',
      article: (reprint) =>
        `مقال واحد بالعربية${reprint ? `، قرأناه في نسخة أُعيد نشرها (${isolate(reprint)})` : ''}`,
    },
    rights: (licence, database, outlet, share) =>
      `ترجماتنا وملاحظاتنا والأشكال التي رسمناها متاحة برخصة ${isolate(licence)} مع ذكر مصادرها.${
        database === null ? '' : ` ${database}`
      } أما حقوق الاقتباسات، وهي ${
        isNearlyWhole(share) ? 'المقال كله تقريبا' : `${share}% من المقال`
      }، فتعود إلى ${outlet}.`,
    databaseRights: (licence, owners) =>
      `ويُستثنى ما رُسم من الأشكال ومن طبقات خريطة الأساس استنادا إلى خريطة الشارع المفتوحة، فهو متاح برخصة ${isolate(licence)}: ${owners.map(isolate).join('؛ ')}.`,
  },
};
