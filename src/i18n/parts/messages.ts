import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { PartMessages } from './en.ts';

/** Keeps these texts apart from the map page's: only components rendered at build use them. */
export const partMessages: Readonly<Record<Language, PartMessages>> = { en, ar };
