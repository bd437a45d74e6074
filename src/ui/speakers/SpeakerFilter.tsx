import type { ComponentChildren } from 'preact';
import { byHook } from '../../dom/contract.ts';
import { messages } from '../../i18n/messages.ts';
import { readingMessages } from '../../i18n/reading.ts';
import type { Store } from '../../state/store.ts';
import { ClaimCard } from '../claim/ClaimCard.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props {
  readonly store: Store;
  /** The content of the side panel. */
  readonly children?: ComponentChildren;
}

/** Says that the map shows only one speaker, with a button to show all; lists the quotes. */
export function SpeakerFilter({ store, children }: Props) {
  const language = useLanguage();
  const t = useMessages(readingMessages).speakers;
  const { list, legend, claim: said } = useMessages(messages);
  const { speaker: id, place, claim } = store.view.value;
  const { story, derived } = store.filtered.value;
  const speaker = id === null ? undefined : derived.speakerById.get(id);
  if (!speaker) return <>{children}</>;
  const isColoured = story.places.some((each) => derived.layersOf.get(each.id)!.length > 0);
  const sums = [
    list.quotes(story.claims.length),
    ...(story.places.length > 0 ? [legend.count(story.places.length)] : []),
  ];
  const isList = place === null && claim === null;
  return (
    <>
      <div class="heard-alone">
        <p role="status">
          {t.only} <strong>{speaker.name[language]}</strong> ({said.kinds[speaker.kind]}):{' '}
          {sums.join(t.comma)}.{' '}
          {/* Its own line: joined to the first, it wrapped differently with each font. */}
          {!isColoured && <span>{t[story.places.length > 0 ? 'noLayer' : 'noPlace']}</span>}
        </p>
        <button type="button" onClick={() => showAllSpeakers(store)}>
          {t.showAll}
        </button>
      </div>
      {(isColoured || !isList) && children}
      {isList && (
        <section class="heard-words" aria-labelledby="heard-words-title">
          <h2 id="heard-words-title">{t.quotes}</h2>
          <p class="hint">{speaker.note[language]}</p>
          {story.claims.map((each) => (
            <ClaimCard key={each.id} store={store} claim={each} about={[]} here={null} />
          ))}
        </section>
      )}
    </>
  );
}

/** Shows all speakers again, and keeps the focus close to the button that disappears. */
function showAllSpeakers(store: Store): void {
  store.showSpeaker(null);
  requestAnimationFrame(() => {
    const near = document.querySelectorAll<HTMLElement>(
      `${byHook('speakers')} summary, ${byHook('side')} h2`,
    );
    [...near].find((each) => each.checkVisibility())?.focus();
  });
}
