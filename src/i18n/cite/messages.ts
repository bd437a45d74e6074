import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { CiteMessages } from './en.ts';

/** Kept apart from the page's own messages: they come with the dialog, and with the downloads. */
export const citeMessages: Readonly<Record<Language, CiteMessages>> = { en, ar };
