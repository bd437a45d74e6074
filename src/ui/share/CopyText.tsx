import { useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { shareMessages } from '../../i18n/share.ts';
import { useMessages } from '../../dom/language.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** The number of visible lines. */
  readonly rows: number;
  /** True for code and addresses, which run from the left in every language. */
  readonly isCode?: boolean;
  /** The content beside the copy button. */
  readonly children?: ComponentChildren;
}

/** A text with a copy button, which selects the text if the browser blocks copying. */
export function CopyText({ label, text, rows, isCode, children }: Props) {
  const t = useMessages(shareMessages);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t.copied);
    } catch {
      field.current!.select();
      setSaid(t.copyByHand);
    }
  };
  return (
    <div class="copy-text">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        class={isCode ? 'is-code' : undefined}
        dir={isCode ? 'ltr' : 'auto'}
        rows={rows}
        readOnly
        spellcheck={false}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="copy-actions">
        <button type="button" aria-label={`${t.copy}: ${label}`} onClick={copy}>
          {t.copy}
        </button>
        {children}
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
