import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { FindMessages } from './en.ts';

export type { FindMessages };

/** Keeps these texts apart from the page's own: they load with the code of the search field. */
export const findMessages: Readonly<Record<Language, FindMessages>> = { en, ar };
