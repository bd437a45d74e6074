import { isolate } from '../../i18n/isolate.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Speaker, Language } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';
import { areasOf, speakersAbout } from '../../story/speakers.ts';
import type { Messages } from '../../i18n/messages.ts';

/**
 * Says who makes the claims about a place: several speakers, one alone, or the article itself. Adds
 * a sentence if there is only one source for all areas around or within it.
 */
export function attributionOf({ story, derived, view }: Store, place: Place): string {
  const { language } = view.value;
  const { panel, claim } = messages[language];
  const namesOf = (speakers: readonly Speaker[]) =>
    speakers
      .map(({ name, kind }) => `${isolate(name[language])} (${claim.kinds[kind]})`)
      .join(' · ');
  const speakers = speakersAbout(derived, [place]);
  const about =
    speakers.length > 1
      ? panel.speakers(namesOf(speakers))
      : panel[speakers[0]!.kind === 'narration' ? 'ownWords' : 'oneSpeaker'](namesOf(speakers));
  // The claims about the other places may be on other pages.
  if (!story.isWhole) return about;
  const theatre = story.theatres.find(({ id }) => id === place.theatre)!;
  const areas = areasOf(story, theatre.id);
  const ofAreas = speakersAbout(derived, areas);
  if (ofAreas.length > 1 || areas.length < 2) return about;
  const more =
    theatre.place === place.id
      ? panel.oneWithin(areas.length, namesOf(ofAreas))
      : panel.oneAround(areas.length, theatre.name[language]);
  return `${about} ${more}`;
}

/** Returns a place's position in words; empty for a guess or if it would say nothing. */
export function positionText({ position, shape }: Place, language: Language, t: Messages): string {
  return position && shape.precision !== 'guess'
    ? t.panel.position(position.direction, position.city[language])
    : '';
}
