import { messages } from '../../i18n/messages.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import type { Store } from '../../state/store.ts';
import { adjacentPlaces, placeLink } from './placeLinks.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props {
  readonly store: Store;
  readonly place: string;
}

/** Links to the next and the previous place, in the order of the list. */
export function PlacePager({ store, place }: Props) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { previous, next } = adjacentPlaces(store, place);
  return (
    <nav class="place-steps" aria-label={t.panel.others}>
      {[
        { to: previous, say: t.panel.previous, name: 'step-back' },
        { to: next, say: t.panel.next, name: 'step-on' },
      ].map(({ to, say, name }) =>
        to ? (
          <a
            key={name}
            {...placeLink(store, to.id)}
            class={name}
            aria-label={say(placeTitle(to, language, t.map.sic))}
          />
        ) : null,
      )}
    </nav>
  );
}
