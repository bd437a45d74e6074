import { useState } from 'preact/hooks';
import { shareMessages } from '../../i18n/share/messages.ts';
import type { ShareMessages } from '../../i18n/share/messages.ts';
import type { Store } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { claimAnchor } from '../claimAnchor.ts';
import { CitePart } from './CitePart.tsx';
import { CopyText } from './CopyText.tsx';
import { EmbedForm } from './EmbedForm.tsx';
import { claimOption, offeredClaims } from './offeredClaims.ts';
import { quoteText } from './quoteText.ts';
import { titleOf } from './titleOf.ts';
import './share.css';

interface Props {
  readonly store: Store;
  /** The quote it was opened at, or none. */
  readonly claim: string | null;
  readonly onClose: () => void;
}

/** Everything for taking the map elsewhere: its address, a quote, the map in another page. */
export function ShareDialog({ store, claim, onClose }: Props) {
  const view = store.view.value;
  const words = shareMessages[view.language];
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <LinkPart store={store} view={view} words={words} />
      <QuotePart store={store} view={view} words={words} claim={claim} />
      <CitePart store={store} view={view} words={words} claim={claim} />
      <EmbedForm store={store} view={view} words={words} />
    </Dialog>
  );
}

export interface PartProps {
  readonly store: Store;
  readonly view: View;
  readonly words: ShareMessages;
}

/** The reader’s own theme is not the receiver’s. */
const addressOf = (store: Store, view: View) =>
  new URL(store.hrefOf({ ...view, theme: null }), location.href).href;

function LinkPart({ store, view, words }: PartProps) {
  const url = addressOf(store, view);
  const title = titleOf(store, view);
  return (
    <section class="share-part" aria-labelledby="share-link">
      <h3 id="share-link">{words.link.title}</h3>
      <p class="hint">{words.link.hint}</p>
      <CopyText label={words.link.address} text={url} rows={1} words={words} isCode>
        {'share' in navigator && (
          <button
            type="button"
            onClick={() => {
              // Changing one's mind is no error.
              navigator.share({ title, url }).catch(() => undefined);
            }}
          >
            {words.link.send}
          </button>
        )}
      </CopyText>
    </section>
  );
}

function QuotePart({ store, view, words, claim }: PartProps & Pick<Props, 'claim'>) {
  const { language } = view;
  const offered = offeredClaims(store, view, claim);
  const [chosen, choose] = useState(claim ?? view.claim ?? offered[0]!.id);
  const shown = offered.find(({ id }) => id === chosen) ?? offered[0]!;
  const url = addressOf(store, { ...view, camera: null, hidden: new Set() });
  return (
    <section class="share-part" aria-labelledby="share-quote">
      <h3 id="share-quote">{words.quote.title}</h3>
      {offered.length > 1 && (
        <label class="share-choice">
          <span>{words.quote.choose}</span>
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
        label={words.quote.text}
        text={quoteText(store, shown, language, `${url}#${claimAnchor(shown.id)}`)}
        rows={6}
        words={words}
      />
    </section>
  );
}
