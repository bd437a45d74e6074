import type { Claim } from './schema.ts';

/**
 * The words of a claim for a running text, the article's or our translation: in quotation marks
 * only where the article quotes, for reported speech is never shown as a quotation.
 */
export function quotedWords({ mode, quote, translation }: Claim, language: 'en' | 'ar'): string {
  const text = language === 'ar' ? quote.exact : translation.en;
  if (mode !== 'direct') return text;
  return language === 'ar' ? `«${text}»` : `“${text}”`;
}
