/**
 * Opens the folded translations for printing, and folds them again afterwards; returns a cleanup
 * function. Nobody can press a summary on paper.
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
