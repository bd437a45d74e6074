import type { ComponentChildren } from 'preact';
import type { Hook } from './contract.ts';

interface Props {
  readonly class: string;
  /** The hook by which a script finds this part to hydrate it. */
  readonly hook?: Hook;
  /** The content at build; in the browser it is absent, and the existing markup stays. */
  readonly children?: ComponentChildren;
}

/** Hydration does not touch the content of an element with `dangerouslySetInnerHTML`. */
const asFound = { __html: '' };

/** Keeps a prerendered part of the page unchanged, so that it costs the browser no script. */
export function StaticHtml({ class: name, hook, children }: Props) {
  return children ? (
    <div class={name} data-hook={hook}>
      {children}
    </div>
  ) : (
    <div class={name} data-hook={hook} dangerouslySetInnerHTML={asFound} />
  );
}
