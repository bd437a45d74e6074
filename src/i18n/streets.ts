import type { Language } from '../story/schema.ts';

/** The words about the streets that a story may have under its claims. */
export const streetsMessages: Readonly<Record<Language, { readonly failed: string }>> = {
  en: { failed: 'The streets did not load; the map goes without them.' },
  ar: { failed: 'تعذر تحميل الشوارع، وتبقى الخريطة من دونها.' },
};
