import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { ShareMessages } from './en.ts';

export type { ShareMessages };

/** Keeps these texts apart from the page's own: they load with the dialog. */
export const shareMessages: Readonly<Record<Language, ShareMessages>> = { en, ar };
