import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { ReadingMessages } from './en.ts';

export type { ReadingMessages };

/** Kept apart from the page's own messages: at build they are in the page, later they come late. */
export const readingMessages: Readonly<Record<Language, ReadingMessages>> = { en, ar };
