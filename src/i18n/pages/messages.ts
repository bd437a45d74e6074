import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { PageMessages } from './en.ts';

export type { PageMessages };

/** Kept apart from the map page's messages: only what is made at build says these. */
export const pageMessages: Readonly<Record<Language, PageMessages>> = { en, ar };
