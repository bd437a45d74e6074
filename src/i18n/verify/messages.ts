import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { VerifyMessages } from './en.ts';

export type { VerifyMessages };

/** Kept apart from the map page's messages: they come with the page that checks quotes. */
export const verifyMessages: Readonly<Record<Language, VerifyMessages>> = { en, ar };
