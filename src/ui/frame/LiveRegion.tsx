import { joinParts } from '../../i18n/formats.ts';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import { positionText } from '../place/attribution.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** Announces a chosen place to screen readers: its name, layers, position and number of quotes. */
export function LiveRegion({ store }: { readonly store: Store }) {
  const { change, filtered, view } = store;
  const { derived } = filtered.value;
  const id = view.value.place;
  const language = useLanguage();
  const t = useMessages(messages);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const place = id === null ? undefined : derived.placeById.get(id);
    // A place that the page was opened at is read with the page.
    if (change.peek().history === 'none') return;
    setSaid(
      place
        ? t.announce(
            placeTitle(place, language, t.map.sic),
            joinParts(
              language,
              derived.layersOf.get(place.id)!.map(({ name }) => name[language]),
            ),
            positionText(place, language, t),
            derived.claimsAbout.get(place.id)!.length,
          )
        : '',
    );
  }, [id]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
