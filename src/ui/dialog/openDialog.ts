import { render } from 'preact';
import type { ComponentChild } from 'preact';

/** Shows a dialog over the page; `make` receives the callback to call once it has closed. */
export function openDialog(make: (onClose: () => void) => ComponentChild): void {
  const root = document.createElement('div');
  document.body.append(root);
  const close = () => {
    render(null, root);
    root.remove();
  };
  render(make(close), root);
}
