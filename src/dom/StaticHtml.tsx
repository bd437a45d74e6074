import type { ComponentChildren } from 'preact';

interface Props {
  readonly class: string;
  /** The content at build; in the browser it is absent, and the existing markup stays. */
  readonly children?: ComponentChildren;
}

/** Hydration does not touch the content of an element with `dangerouslySetInnerHTML`. */
const asFound = { __html: '' };

/** Keeps a prerendered part of the page unchanged, so that it costs the browser no script. */
export function StaticHtml({ class: name, children }: Props) {
  return children ? (
    <div class={name}>{children}</div>
  ) : (
    <div class={name} dangerouslySetInnerHTML={asFound} />
  );
}
