import type { Messages } from '../i18n/messages.ts';
import { labelText } from '../map/labels/placeLabels.ts';
import type { Store } from '../state/store.ts';
import { neighboursOf } from './neighboursOf.ts';
import { placeLink } from './placeLink.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  readonly place: string;
}

/** On to the next place and back to the one before, in the order of the list. */
export function PlaceSteps({ store, words, place }: Props) {
  const { language } = store.view.value;
  const { previous, next } = neighboursOf(store, place);
  return (
    <nav class="place-steps" aria-label={words.panel.others}>
      {[
        { to: previous, say: words.panel.previous, name: 'step-back' },
        { to: next, say: words.panel.next, name: 'step-on' },
      ].map(({ to, say, name }) =>
        to ? (
          <a
            key={name}
            {...placeLink(store, to.id)}
            class={name}
            aria-label={say(labelText(to, language, words.map.sic))}
          />
        ) : null,
      )}
    </nav>
  );
}
