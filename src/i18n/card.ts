import type { Language } from '../story/schema.ts';

/** The texts of the card at the pointer; they load with it. */
export const cardMessages: Readonly<Record<Language, { readonly reported: string }>> = {
  en: { reported: 'reported speech' },
  ar: { reported: 'كلام منقول' },
};
