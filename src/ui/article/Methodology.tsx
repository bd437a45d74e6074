import { belowMapMessages } from '../../i18n/belowMap.ts';
import { messages } from '../../i18n/messages.ts';
import type { Story } from '../../story/story.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import { Credits } from './Credits.tsx';
import { OutlineNotes } from '../place/OutlineNotes.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';
import { correctionsOfPlace } from '../../story/corrections.ts';
import type { PageLink } from '../subpages/links.ts';

interface Props {
  readonly story: Story;
  /** The link to the page of all corrections. */
  readonly link: PageLink;
}

/** Explains how each outline was made: precision, method, sources and caveats, from the data. */
export function Methodology({ story, link }: Props) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { methodology } = useMessages(belowMapMessages);
  const { from, to, isInferred, basis } = story.article.published;
  return (
    <section class="drawn" id="drawn" aria-labelledby="drawn-title" tabIndex={-1}>
      <h2 id="drawn-title">{methodology.title}</h2>
      <p class="hint">{methodology.intro}</p>
      <p class="hint">
        {methodology.date(t.source.published(from, to, isInferred))} {basis[language]}
      </p>
      <p class="hint">{methodology.credits}</p>
      <Credits story={story} />
      <div class="drawn-places">
        {story.places.map((place) => (
          <details key={place.id} class="drawn-place" id={`drawn-${place.id}`}>
            <summary>
              <bdi>{placeTitle(place, language, t.map.sic)}</bdi>{' '}
              <span class="drawn-precision">{t.precision[place.shape.precision]}</span>
            </summary>
            <OutlineNotes
              place={place}
              corrections={correctionsOfPlace(story, place.id)}
              link={link}
            />
          </details>
        ))}
      </div>
    </section>
  );
}
