import type { ClaimId } from '../../story/schema.ts';

/** The elements of the prerendered ribbon; see `Ribbon`. */
export interface RibbonElements {
  readonly bar: HTMLElement;
  /** The link into the walk. */
  readonly follow: HTMLAnchorElement;
  /** The links of the claims, in the order of the article. */
  readonly links: readonly SVGAElement[];
  readonly read: Element;
  readonly count: Element;
}

/** Returns the id of a ribbon link's claim, which `Ribbon` has written there. */
export const claimOf = (link: Element) => link.getAttribute('data-step') as ClaimId;

/** Makes one link the Tab stop of the ribbon. */
export function setTabStop({ links }: RibbonElements, stop: Element): void {
  for (const link of links) link.tabIndex = link === stop ? 0 : -1;
}
