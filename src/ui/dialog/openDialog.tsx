import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { LanguageProvider } from '../../dom/language.ts';
import type { Language } from '../../story/schema.ts';

/** Shows a dialog over the page; `make` receives the callback to call once it has closed. */
export function openDialog(
  language: Language,
  make: (onClose: () => void) => ComponentChild,
): void {
  const root = document.createElement('div');
  document.body.append(root);
  const close = () => {
    render(null, root);
    root.remove();
  };
  render(<LanguageProvider value={language}>{make(close)}</LanguageProvider>, root);
}
