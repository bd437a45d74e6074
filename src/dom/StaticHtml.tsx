import type { ComponentChildren } from 'preact';

interface Props {
  readonly class: string;
  /** Given at build; the browser gives none and keeps what it finds. */
  readonly children?: ComponentChildren;
}

/** Hydration leaves alone what it finds in an element that says it has markup of its own. */
const asFound = { __html: '' };

/** A part of the page that is made at build and never again: it costs the browser no script. */
export function StaticHtml({ class: name, children }: Props) {
  return children ? (
    <div class={name}>{children}</div>
  ) : (
    <div class={name} dangerouslySetInnerHTML={asFound} />
  );
}
