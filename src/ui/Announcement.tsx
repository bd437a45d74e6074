import { joinParts } from '../i18n/formats.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { labelText } from '../map/labels/placeLabels.ts';
import { positionText } from './positionText.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
}

/** Says to those who listen what a choice has brought: its name, layers, position and quotes. */
export function Announcement({ store, words }: Props) {
  const { change, heard, view } = store;
  const { derived } = heard.value;
  const { place: id, language } = view.value;
  const [said, setSaid] = useState('');
  useEffect(() => {
    const place = id === null ? undefined : derived.placeById.get(id);
    // What a link has opened the page at is read with the page.
    if (change.peek().history === 'none') return;
    setSaid(
      place
        ? words.announce(
            labelText(place, language, words.map.sic),
            joinParts(
              language,
              derived.layersOf.get(place.id)!.map(({ name }) => name[language]),
            ),
            positionText(place, language, words),
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
