/**
 * The contract between the HTML and the scripts. Components write these names, scripts find elements
 * by them, never by a style class. Public addresses never change: the ids of quotes and sections,
 * and `data-place`, `-claim`, `-layer`, `-map` and `-view`. Names are types and not constants, so
 * that they cost the reader nothing; a test in `site.build.test.ts` holds the pages to them.
 */

/** The ids that scripts look for. Places and quotes have their own, see below. */
export const elementIds = [
  /** The element that is hydrated; its `data-path` is the prerendered path. */
  'page',
  /** The list of all quotes, and the section about how the outlines were made. */
  'words',
  'drawn',
  /** The search field, and the link into the walk. */
  'find',
  'follow',
  /** The heading of a place's panel. */
  'panel-title',
] as const;

/** The elements that scripts look for, by their `data-hook`. */
export const hooks = [
  /** The panel beside the map, and what scrolls in the sheet that holds it on a phone. */
  'side',
  'sheet-content',
  /** A place's name in the list of places. */
  'place-name',
  /** Static HTML that scripts hydrate. */
  'search',
  'speakers',
  'ribbon',
  /** The line in the ribbon for what has been read, and its text. */
  'ribbon-read',
  'ribbon-count',
] as const;

/** An id of the page, or that of the boot script's temporary panel. */
type ElementId = (typeof elementIds)[number] | 'first-words';
export type Hook = (typeof hooks)[number];

declare module 'preact' {
  // Lets the compiler check the attribute in components.
  interface DOMAttributes<Target extends EventTarget> {
    'data-hook'?: Hook | undefined;
  }
}

/** Finds an element by its id. */
export const byId = (id: ElementId) => document.getElementById(id);

/** Returns the selector of a hook. */
export const byHook = (name: Hook) => `[data-hook='${name}']`;

/** Returns the id of a place's first link in the list of places. */
export const entryId = (place: string) => `entry-${place}`;

/** Returns a quote's fragment in the list of all quotes; on any page's address it is permanent. */
export const claimAnchor = (claim: string) => `claim-${claim}`;

/** The flags on the root element. CSS reads them, scripts set them. */
interface RootFlags {
  /**
   * The age of the page: absent in static HTML, `boot` once the boot script answers presses, `live`
   * once the page is hydrated, `ready` once its map is interactive.
   */
  stage?: 'boot' | 'live' | 'ready';
  /** Set on a link to quotes until they are painted: the sheet leaves room for them at once. */
  panel?: 'pending';
  /** Keeps the text below the map from layout (`later`), or forces it (`now`) for a moment. */
  reading?: 'later' | 'now';
  /** Set while an embed's frame is as high as its content. */
  fits?: 'true';
  /** The theme of the link or of the reader; absent if the system decides. */
  theme?: string;
}

/** Returns the flags on the root element. */
export const rootFlags = () => document.documentElement.dataset as RootFlags;

/** Matches screens on which the map is above the panel, not beside it. */
export const narrowScreen = '(width < 56rem)';
