import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { allTheatres } from '../state/view.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
}

/** Jumps between the theatres, which are too far apart for one good view. */
export function TheatreSwitch({ store, words }: Props) {
  const { language, theatre } = store.view.value;
  const choices = [
    ...store.story.theatres.map(({ id, name }) => ({ id, label: name[language] })),
    { id: allTheatres, label: words.theatres.all },
  ];
  return (
    <div class="theatres" role="group" aria-label={words.theatres.label}>
      {choices.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-pressed={theatre === id}
          onClick={() => store.showTheatre(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
