import { messages } from '../../i18n/messages.ts';
import { readingMessages } from '../../i18n/reading.ts';
import { filterBySpeaker } from '../../story/claims.ts';
import type { Story } from '../../story/story.ts';
import { claimAnchor } from '../../dom/contract.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/**
 * The list of speakers in the article, each with kind and number of quotes. It is prerendered;
 * `hydrateSpeakers` makes its links show one speaker only. Until then they lead to the speaker's
 * first quote.
 */
export function Speakers({ story }: { readonly story: Story }) {
  const language = useLanguage();
  const t = useMessages(readingMessages).speakers;
  const { kinds } = useMessages(messages).claim;
  // The article's own narration does not count as a speaker.
  const speaking = story.speakers.filter(({ kind }) => kind !== 'narration');
  const anonymous = speaking.filter(({ kind }) => kind === 'anonymous');
  const hasGroups = speaking.some(({ kind, isGroup }) => isGroup || kind === 'collective');
  return (
    <details class="speakers-control">
      <summary>
        {t.title} <span class="speakers-sum">{t.sum(speaking.length, anonymous.length)}</span>
      </summary>
      {hasGroups && <p class="hint">{t.overlap}</p>}
      <ul class="speakers-all">
        <Entry spoken={story} id="" name={t.everybody} kind={null} />
        {story.speakers.map(({ id, name, kind }) => (
          <Entry
            key={id}
            spoken={filterBySpeaker(story, id)}
            id={id}
            name={name[language]}
            kind={kinds[kind]}
          />
        ))}
      </ul>
    </details>
  );
}

interface EntryProps {
  readonly spoken: Story;
  /** The speaker's id; empty for all speakers. */
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
}

function Entry({ spoken: { claims, places }, id, name, kind }: EntryProps) {
  const { list, legend } = useMessages(messages);
  const sums = [kind, list.quotes(claims.length), places.length > 0 && legend.count(places.length)];
  return (
    <li>
      <a href={`#${claimAnchor(claims[0]!.id)}`} data-speaker={id}>
        <bdi>{name}</bdi> <span class="speakers-sum">{sums.filter(Boolean).join(' · ')}</span>
      </a>
    </li>
  );
}
