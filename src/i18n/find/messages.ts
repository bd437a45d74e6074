import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { FindMessages } from './en.ts';

export type { FindMessages };

/** Kept apart from the page's own messages: they come with the field's code. */
export const findMessages: Readonly<Record<Language, FindMessages>> = { en, ar };
