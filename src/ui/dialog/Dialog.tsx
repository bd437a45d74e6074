import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly close: string;
  readonly children: ComponentChildren;
  /** Called after the dialog has closed and returned the focus. */
  readonly onClose: () => void;
}

/** A modal dialog: the browser keeps the focus in it, closes it on Escape and returns the focus. */
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
        // The content covers the dialog, so a click on the dialog itself hit the backdrop.
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
