import { useEffect, useState } from 'preact/hooks';

const isEntry = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.dataset['place'] !== undefined;

/**
 * Makes a list of places one Tab stop; `ids` are the ids of its entries. Arrow keys, Home and End
 * move within it in reading order. Before the script runs, every entry is its own Tab stop.
 */
export function useRovingFocus(ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => setCurrent((now) => now ?? ids[0] ?? null), []);
  // The entry that was the Tab stop may have disappeared with its layer.
  const stop = current === null || ids.includes(current) ? current : (ids[0] ?? null);
  return {
    tabIndexOf: (id: string) => (stop === null ? {} : { tabIndex: id === stop ? 0 : -1 }),
    onFocusIn({ target }: FocusEvent) {
      if (isEntry(target)) setCurrent(target.id);
    },
    onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLElement }) {
      if (!isEntry(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
      const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-place]')];
      const at = entries.indexOf(event.target);
      const next = {
        ArrowDown: entries[at + 1],
        ArrowUp: entries[at - 1],
        Home: entries[0],
        End: entries.at(-1),
      }[event.key];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}
