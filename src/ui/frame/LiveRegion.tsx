import { joinParts } from '../../i18n/formats.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { placeTitle } from '../../map/labels/placeLabels.ts';
import { positionText } from '../place/positionText.ts';

interface Props {
  readonly store: Store;
  readonly t: Messages;
}

/** Announces a chosen place to screen readers: its name, layers, position and number of quotes. */
export function LiveRegion({ store, t }: Props) {
  const { change, filtered, view } = store;
  const { derived } = filtered.value;
  const { place: id, language } = view.value;
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
