import { belowMapMessages } from '../i18n/belowMap.ts';
import type { Language } from '../story/schema.ts';
import type { Story } from '../story/story.ts';

/**
 * The licence of our own part: translations, notes and outlines. It covers neither the quotes,
 * which remain the outlet's, nor the sources of the outlines, which have licences of their own.
 */
export const dataLicence = {
  /** The id in the lists of SPDX and of the Open Definition. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Says in one or two sentences what the licence covers and what it does not cover. */
export function rightsText(
  { article, quotedShare }: Pick<Story, 'article' | 'quotedShare'>,
  language: Language,
): string {
  return belowMapMessages[language].rights(dataLicence.name, article.outlet[language], quotedShare);
}
