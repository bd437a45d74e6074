import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { ShareMessages } from './en.ts';

export type { ShareMessages };

/** Kept apart from the page's own messages: they come with the dialog. */
export const shareMessages: Readonly<Record<Language, ShareMessages>> = { en, ar };
