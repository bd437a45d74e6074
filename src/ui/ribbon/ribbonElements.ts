/** The parts of a ribbon that a page was built with; see `Ribbon`. */
export interface RibbonElements {
  readonly bar: HTMLElement;
  /** The way into the walk. */
  readonly follow: HTMLAnchorElement;
  /** One for each claim, in the order of the article. */
  readonly links: readonly SVGAElement[];
  readonly read: Element;
  readonly count: Element;
}

/** The claim a link of the ribbon leads to. */
export const claimOf = (link: Element) => link.getAttribute('data-step')!;

/** Makes one link of the ribbon the stop of the Tab key. */
export function setTabStop({ links }: RibbonElements, stop: Element): void {
  for (const link of links) link.tabIndex = link === stop ? 0 : -1;
}
