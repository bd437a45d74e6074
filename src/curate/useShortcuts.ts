import { useEffect, useRef } from 'preact/hooks';

interface Actions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

/**
 * Handles Ctrl or ⌘ with Z, Shift+Z, Y and S. They work in fields too, because the desk undoes the
 * edits of its fields.
 */
export function useShortcuts(actions: Actions): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return;
      const { undo, redo, save } = current.current;
      const key = event.key.toLowerCase();
      const action = key === 'z' ? (event.shiftKey ? redo : undo) : { y: redo, s: save }[key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', answer);
    return () => removeEventListener('keydown', answer);
  }, []);
}
