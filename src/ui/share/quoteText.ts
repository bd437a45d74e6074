import { joinParts } from '../../i18n/formats.ts';
import { isolate } from '../../i18n/isolate.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { quotedWords } from '../../story/quotedWords.ts';
import type { Claim, Language } from '../../story/schema.ts';

/**
 * A quote to be pasted into a text: the article's words, who says them and how, our translation,
 * the outlet, and where it is on the map.
 */
export function quoteText(
  { story, derived }: Pick<Store, 'story' | 'derived'>,
  claim: Claim,
  language: Language,
  href: string,
): string {
  const words = messages[language];
  const speaker = derived.speakerById.get(claim.speaker)!;
  const { from, to, isInferred } = story.article.published;
  return [
    quotedWords(claim, 'ar'),
    `– ${isolate(speaker.name[language])} (${words.claim.kinds[speaker.kind]}). ${words.claim.modes[claim.mode]}.`,
    `${words.claim.translationInto}:`,
    quotedWords(claim, 'en'),
    joinParts(language, [
      story.article.outlet[language],
      words.source.published(from, to, isInferred),
    ]),
    href,
  ].join('\n');
}
