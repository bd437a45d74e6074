import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { CiteMessages } from './en.ts';

/**
 * Keeps these texts apart from the page's own: they load with the dialog, and the downloads use
 * them.
 */
export const citeMessages: Readonly<Record<Language, CiteMessages>> = { en, ar };
