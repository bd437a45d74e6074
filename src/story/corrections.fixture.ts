import type { ClaimId, Correction, PlaceId } from './schema.ts';

/**
 * Returns made-up corrections for tests: one of this place, one of this claim, one of the whole
 * map. The real list is in the data.
 */
export function madeUpCorrections(place: PlaceId, claim: ClaimId): Correction[] {
  return [
    {
      id: 'made-up-boundary',
      date: '2031-05-02',
      places: [place],
      claims: [],
      what: {
        en: 'Made up for a test: the western edge ran 4 km <too far> & was moved.',
        ar: 'مختلق لأجل اختبار: كان الحد الغربي أبعد بأربعة كيلومترات فنقل.',
      },
      why: { en: 'Made up: a second source.', ar: 'مختلق: مصدر ثان.' },
      askedBy: { en: 'Made up: a reader', ar: 'مختلق: قارئ' },
    },
    {
      id: 'made-up-translation',
      date: '2031-03-14',
      places: [],
      claims: [claim],
      what: {
        en: 'Made up for a test: the translation said “houses” where it says “homes”.',
        ar: 'مختلق لأجل اختبار: كانت الترجمة تقول شيئا آخر.',
      },
      why: { en: 'Made up: the Arabic word.', ar: 'مختلق: الكلمة العربية.' },
      askedBy: { en: 'Made up: a translator', ar: 'مختلق: مترجم' },
    },
    {
      id: 'made-up-credit',
      date: '2031-01-01',
      places: [],
      claims: [],
      what: { en: 'Made up for a test: a credit was added.', ar: 'مختلق لأجل اختبار: أضيف مصدر.' },
      why: { en: 'Made up: a licence.', ar: 'مختلق: رخصة.' },
      askedBy: { en: 'Made up: ourselves', ar: 'مختلق: نحن' },
    },
  ];
}
