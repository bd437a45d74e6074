import type { Claim } from './schema.ts';

/**
 * Returns the words of a claim for running text: the article's or our translation. Only direct
 * quotes get quotation marks, because reported speech is never shown as a quotation.
 */
export function quotedWords({ mode, quote, translation }: Claim, language: 'en' | 'ar'): string {
  const text = language === 'ar' ? quote.exact : translation.en;
  if (mode !== 'direct') return text;
  return language === 'ar' ? `«${text}»` : `“${text}”`;
}
