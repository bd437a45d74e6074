import type { SectionProps } from './sections.ts';
import { useState } from 'preact/hooks';
import { shareMessages } from '../../i18n/share.ts';
import type { Store } from '../../state/store.ts';
import type { ClaimId } from '../../story/schema.ts';
import type { View } from '../../state/view.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { claimAnchor } from '../../dom/contract.ts';
import { CiteSection } from './CiteSection.tsx';
import { CopyText } from './CopyText.tsx';
import { EmbedForm } from './EmbedForm.tsx';
import { claimOption, offeredClaims } from './sections.ts';
import { quoteText } from './quoteText.ts';
import { titleOf } from './titleOf.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';
import { knownId } from '../../state/view.ts';
import { openDialog } from '../dialog/openDialog.tsx';
import './share.css';

interface Props {
  readonly store: Store;
  /** The quote that the dialog was opened at, or null. */
  readonly claim: ClaimId | null;
  readonly onClose: () => void;
}

/** The dialog for sharing: the address, a quote, a citation, and the map in another page. */
export function ShareDialog({ store, claim, onClose }: Props) {
  const view = store.view.value;
  const t = useMessages(shareMessages);
  return (
    <Dialog title={t.title} close={t.close} onClose={onClose}>
      <LinkPart store={store} view={view} />
      <QuotePart store={store} view={view} claim={claim} />
      <CiteSection store={store} view={view} claim={claim} />
      <EmbedForm store={store} view={view} />
    </Dialog>
  );
}

/** Returns a view's address without the reader’s own theme, which is not the receiver’s. */
const addressOf = (store: Store, view: View) =>
  new URL(store.hrefOf({ ...view, theme: null }), location.href).href;

function LinkPart({ store, view }: SectionProps) {
  const t = useMessages(shareMessages);
  const url = addressOf(store, view);
  const title = titleOf(store, view);
  return (
    <section class="share-part" aria-labelledby="share-link">
      <h3 id="share-link">{t.link.title}</h3>
      <p class="hint">{t.link.hint}</p>
      <CopyText label={t.link.address} text={url} rows={1} isCode>
        {'share' in navigator && (
          <button
            type="button"
            onClick={() => {
              // Cancelling is not an error.
              navigator.share({ title, url }).catch(() => undefined);
            }}
          >
            {t.link.send}
          </button>
        )}
      </CopyText>
    </section>
  );
}

function QuotePart({ store, view, claim }: SectionProps & Pick<Props, 'claim'>) {
  const language = useLanguage();
  const t = useMessages(shareMessages);
  const offered = offeredClaims(store, view, claim);
  const [chosen, choose] = useState<string>(claim ?? view.claim ?? offered[0]!.id);
  const shown = offered.find(({ id }) => id === chosen) ?? offered[0]!;
  const url = addressOf(store, { ...view, camera: null, hidden: new Set() });
  return (
    <section class="share-part" aria-labelledby="share-quote">
      <h3 id="share-quote">{t.quote.title}</h3>
      {offered.length > 1 && (
        <label class="share-choice">
          <span>{t.quote.choose}</span>
          <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {offered.map((each, i) => (
              <option key={each.id} value={each.id}>
                {claimOption(each, i, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <CopyText
        label={t.quote.text}
        text={quoteText(store, shown, language, `${url}#${claimAnchor(shown.id)}`)}
        rows={6}
      />
    </section>
  );
}

/** Opens the dialog for sharing and embedding, at the quote that its button belongs to. */
export function openShare(store: Store, button: Element): void {
  const id = button.closest<HTMLElement>('[data-claim]')?.dataset['claim'];
  const claim = knownId(store.storyIds.claims, id);
  openDialog(store.view.peek().language, (onClose) => (
    <ShareDialog store={store} claim={claim} onClose={onClose} />
  ));
}
