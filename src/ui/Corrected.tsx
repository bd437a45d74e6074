import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import type { Correction } from '../story/schema.ts';
import { correctionAnchor } from './pages/correctionAnchor.ts';
import { furtherHref } from './pages/furtherHref.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  readonly corrections: readonly Correction[];
}

/** What was put right in what stands here, each with the way to why and at whose request. */
export function Corrected({ store, words, corrections }: Props) {
  const { language, surface } = store.view.value;
  return corrections.map(({ id, date, what }) => (
    <p key={id} class="corrected">
      <a
        href={`${furtherHref(store, language, 'corrections')}#${correctionAnchor(id)}`}
        target={surface === 'embed' ? '_blank' : undefined}
      >
        {words.claim.corrected} <time dateTime={date}>{date}</time>
      </a>{' '}
      {what[language]}
    </p>
  ));
}
