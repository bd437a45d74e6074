import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { allTheatres } from '../../state/view.ts';
import type { TheatreChoice } from '../../state/view.ts';
import { viewsOf } from '../../story/theatres.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Choice {
  readonly id: TheatreChoice;
  readonly label: string;
}

/** Links that jump between the theatres, which are too far apart for one good view, and their details. */
export function TheatreSwitch({ store }: { readonly store: Store }) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { theatre } = store.view.value;
  const { theatres } = store.story;
  const views = viewsOf(theatres);
  if (views.length < 2) return null;
  const choices = views.map(({ id, name }): Choice => ({ id, label: name[language] }));
  // The only theatre shows all there is.
  if (theatres.length > 1) choices.push({ id: allTheatres, label: t.theatres.all(views.length) });
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
