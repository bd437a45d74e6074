import type { Messages } from '../i18n/messages.ts';
import type { Language } from '../story/schema.ts';
import type { Place } from '../story/story.ts';

/** Where a place lies, in words; nothing where that would say nothing. */
export function positionText({ position }: Place, language: Language, words: Messages): string {
  return position ? words.panel.position(position.direction, position.city[language]) : '';
}
