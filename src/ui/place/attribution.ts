import { isolate } from '../../i18n/isolate.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Speaker } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';
import { areasOf, speakersAbout } from '../../story/speakersAbout.ts';

/**
 * On whom rests what is said of a place: whether several speak of it or one alone, and whether the
 * areas around it, or within it, all rest on one.
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
  // A part of a story does not know who speaks of the other places.
  if (story.part) return about;
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
