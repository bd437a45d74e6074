import type { Language } from '../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Messages } from './en.ts';

export type { Messages };

/** The catalogues by language. A language that lacks a key does not compile. */
export const messages: Readonly<Record<Language, Messages>> = { en, ar };

export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl' };
