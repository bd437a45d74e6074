import type { Language } from '../../story/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { HelpMessages } from './en.ts';

export type { HelpMessages };

export const helpMessages: Readonly<Record<Language, HelpMessages>> = { en, ar };
