import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { VerifyMessages } from './en.ts';

export type { VerifyMessages };

/** Keeps these texts apart from the map page's: they load with the page that checks quotes. */
export const verifyMessages: Readonly<Record<Language, VerifyMessages>> = { en, ar };
