import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { PartMessages } from './en.ts';

/** Kept apart from the map page's messages: only what is made at build says these. */
export const partMessages: Readonly<Record<Language, PartMessages>> = { en, ar };
