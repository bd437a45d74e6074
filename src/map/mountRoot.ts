import type { ComponentChild } from 'preact';
import { render } from 'preact';

/** Renders a tree of its own into a new element of the map, until `signal` aborts. */
export function mountRoot(
  map: HTMLElement,
  className: string,
  tree: ComponentChild,
  signal: AbortSignal,
): HTMLElement {
  const root = document.createElement('div');
  root.className = className;
  map.append(root);
  render(tree, root);
  signal.addEventListener('abort', () => {
    render(null, root);
    root.remove();
  });
  return root;
}
