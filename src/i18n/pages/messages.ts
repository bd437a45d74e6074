import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { PageMessages } from './en.ts';

export type { PageMessages };

/** Keeps these texts apart from the map page's: only components rendered at build use them. */
export const pageMessages: Readonly<Record<Language, PageMessages>> = { en, ar };
