import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Correction } from '../../story/schema.ts';
import { correctionAnchor, subpageHref } from '../subpages/links.ts';

interface Props {
  readonly store: Store;
  readonly t: Messages;
  readonly corrections: readonly Correction[];
}

/** Lists corrections, each with a link to its reason and requester. */
export function CorrectionNotes({ store, t, corrections }: Props) {
  const { language, surface } = store.view.value;
  return corrections.map(({ id, date, what }) => (
    <p key={id} class="corrected">
      <a
        href={`${subpageHref(store, language, 'corrections')}#${correctionAnchor(id)}`}
        target={surface === 'embed' ? '_blank' : undefined}
      >
        {t.claim.corrected} <time dateTime={date}>{date}</time>
      </a>{' '}
      {what[language]}
    </p>
  ));
}
