import { layerTitle } from '../../i18n/attribution.ts';
import { messages } from '../../i18n/messages.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import type { Store } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { headlineOf } from '../frame/Headline.tsx';

/** Returns a view's title for sharing: its place with layer and speakers, or else the headline. */
export function titleOf({ story, derived }: Store, { language, place: selected }: View): string {
  const title = story.info.title[language];
  const place = selected === null ? undefined : derived.placeById.get(selected);
  if (!place) return `${title} – ${headlineOf(story, language)}`;
  const layer = derived.layersOf.get(place.id)?.[0];
  const name = placeTitle(place, language, messages[language].map.sic);
  const said = layer ? `: ${layerTitle({ story }, layer, language, place.id)}` : '';
  return `${name}${said} – ${title}`;
}
