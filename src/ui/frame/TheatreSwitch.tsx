import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { allTheatres } from '../../state/view.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** Links that jump between the theatres, which are too far apart for one good view. */
export function TheatreSwitch({ store }: { readonly store: Store }) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { theatre } = store.view.value;
  const { theatres } = store.story;
  if (theatres.length < 2) return null;
  const choices = [
    ...theatres.map(({ id, name }) => ({ id, label: name[language] })),
    { id: allTheatres, label: t.theatres.all(theatres.length) },
  ];
  return (
    <div class="theatres" role="group" aria-label={t.theatres.label}>
      {choices.map(({ id, label }) => (
        <a
          key={id}
          href={store.hrefOfTheatre(id)}
          data-theatre={id}
          aria-current={theatre === id ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            store.showTheatre(id);
          }}
        >
          {label}
        </a>
      ))}
    </div>
  );
}
