import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { ReadingMessages } from './en.ts';

export type { ReadingMessages };

/**
 * Keeps these texts apart from the page's own: the build renders them into the page, and the client
 * loads them later.
 */
export const readingMessages: Readonly<Record<Language, ReadingMessages>> = { en, ar };
