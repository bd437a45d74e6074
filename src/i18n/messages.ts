import type { Language } from '../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Messages } from './en.ts';

export type { Messages };

/** A key that one language lacks does not compile. */
export const messages: Readonly<Record<Language, Messages>> = { en, ar };

export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl' };
