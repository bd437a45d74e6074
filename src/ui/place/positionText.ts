import type { Messages } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';

/** Returns a place's position in words; empty for a guess or if it would say nothing. */
export function positionText({ position, shape }: Place, language: Language, t: Messages): string {
  return position && shape.precision !== 'guess'
    ? t.panel.position(position.direction, position.city[language])
    : '';
}
