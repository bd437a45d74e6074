/**
 * Opens on paper what is folded on the screen, and folds it again afterwards; returns how to undo
 * it. A reader on paper has no summary to press.
 */
export function bindPrint(): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details.claim-translation')].filter(
      (details) => !details.open,
    );
    for (const details of opened) details.open = true;
  };
  const close = () => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}
