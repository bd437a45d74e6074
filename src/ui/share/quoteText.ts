import { joinParts } from '../../i18n/formats.ts';
import { isolate } from '../../i18n/isolate.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { quotedWords } from '../../story/claims.ts';
import type { Claim, Language } from '../../story/schema.ts';

/**
 * Returns a quote to paste into a text: the article's words, speaker and mode, our translation, the
 * outlet and date, and the quote's address on the map.
 */
export function quoteText(
  { story, derived }: Pick<Store, 'story' | 'derived'>,
  claim: Claim,
  language: Language,
  href: string,
): string {
  const t = messages[language];
  const speaker = derived.speakerById.get(claim.speaker)!;
  const { from, to, isInferred } = story.article.published;
  return [
    quotedWords(claim, 'ar'),
    `– ${isolate(speaker.name[language])} (${t.claim.kinds[speaker.kind]}). ${t.claim.modes[claim.mode]}.`,
    `${t.claim.translationInto}:`,
    quotedWords(claim, 'en'),
    joinParts(language, [story.article.outlet[language], t.source.published(from, to, isInferred)]),
    href,
  ].join('\n');
}
