import type { Language } from '../story/schema.ts';
import type { Camera } from '../geo/mercator.ts';

/** The reader's choices: everything that a link can carry, and nothing else. */
export interface View {
  /** The full page, or the compact one for embedding in other people's pages. */
  readonly surface: 'page' | 'embed';
  readonly language: Language;
  /** The selected place, or null. */
  readonly place: string | null;
  /** The claim at which the reader follows the article, or null; always null beside a place. */
  readonly claim: string | null;
  /** The only speaker whose claims are shown, or null if everybody's are. */
  readonly speaker: string | null;
  /** The layers that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** A theatre's id, or `all`. */
  readonly theatre: string;
  /**
   * The camera once the reader has moved the map; null while the map frames the place, claim or
   * theatre.
   */
  readonly camera: Camera | null;
  /** The theme that the link asks for; null leaves it to the reader's system. */
  readonly theme: Theme | null;
}

export type Theme = 'light' | 'dark';

/** The ids that a link may contain. */
export interface StoryIds {
  readonly languages: readonly Language[];
  /** The path of the page that shows all of these: `part/3/`, or empty at the story’s beginning. */
  readonly home: string;
  readonly layers: readonly string[];
  readonly theatres: readonly string[];
  /** The theatre of each place, by place id. */
  readonly theatreOf: ReadonlyMap<string, string>;
  /** The speaker and theatre of each claim, by claim id, in the order of the article. */
  readonly claims: ReadonlyMap<string, ClaimLocation>;
  /** The theatre of the places that each speaker names, by speaker id; as in `ClaimLocation`. */
  readonly speakers: ReadonlyMap<string, ClaimLocation['theatre']>;
}

/**
 * The speaker of a claim and the theatre of its places: a theatre's id, `all`, or null without
 * places.
 */
export interface ClaimLocation {
  readonly speaker: string;
  readonly theatre: string | null;
}

/** The id that stands for every theatre at once. */
export const allTheatres = 'all';
