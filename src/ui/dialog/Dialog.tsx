import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly close: string;
  readonly children: ComponentChildren;
  /** After it has closed and given the focus back. */
  readonly onClose: () => void;
}

/** A modal dialog: the browser keeps the focus in it, closes it with Escape and gives it back. */
export function Dialog({ title, close, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      onClose={onClose}
      onClick={({ target }) => {
        // Its content covers it: what hits the dialog itself is outside.
        if (target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="dialog-content">
        <header class="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
