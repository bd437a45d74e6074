/**
 * Opens the folded translations for printing, and folds them again afterwards: nobody can press a
 * summary on paper.
 */
export function bindPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('[data-claim] details')].filter(
      (details) => !details.open,
    );
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
