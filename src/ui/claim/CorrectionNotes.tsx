import { messages } from '../../i18n/messages.ts';
import type { Correction } from '../../story/schema.ts';
import { correctionAnchor } from '../subpages/links.ts';
import type { PageLink } from '../subpages/links.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

export interface CorrectionProps {
  readonly corrections: readonly Correction[];
  /** The link to the page of all corrections. */
  readonly link: PageLink;
}

/** Lists corrections, each with a link to its reason and requester. */
export function CorrectionNotes({ corrections, link: { href, target } }: CorrectionProps) {
  const language = useLanguage();
  const t = useMessages(messages).claim;
  return corrections.map(({ id, date, what }) => (
    <p key={id} class="corrected">
      <a href={`${href}#${correctionAnchor(id)}`} target={target}>
        {t.corrected} <time dateTime={date}>{date}</time>
      </a>{' '}
      {what[language]}
    </p>
  ));
}
