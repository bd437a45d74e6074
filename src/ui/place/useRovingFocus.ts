import { useEffect, useState } from 'preact/hooks';

const isEntry = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.dataset['place'] !== undefined;

/**
 * Makes the places of a list, by the ids of their elements, one stop of the Tab key: arrows, Home and
 * End go on from there, in the order of reading. Before the script runs every entry is a stop of its own.
 */
export function useRovingFocus(ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => setCurrent((now) => now ?? ids[0] ?? null), []);
  // The one that was the stop may have gone with its layer.
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
