import { belowMapMessages } from '../i18n/belowMap.ts';
import type { Language } from '../story/schema.ts';
import type { Story } from '../story/story.ts';

/**
 * The licence of what is ours: translations, notes and outlines. It covers neither the quotes, which
 * remain the outlet's, nor the sources of the outlines, which have their own.
 */
export const dataLicence = {
  /** In the lists of SPDX and of the Open Definition. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What the licence covers and what it does not, in a sentence or two. */
export function rightsText(
  { article, quotedShare }: Pick<Story, 'article' | 'quotedShare'>,
  language: Language,
): string {
  return belowMapMessages[language].rights(dataLicence.name, article.outlet[language], quotedShare);
}
