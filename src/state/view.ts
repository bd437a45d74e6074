import type { Language } from '../story/schema.ts';
import type { Camera } from '../geo/mercator.ts';

/** What the reader has chosen to see: everything a link can carry, and nothing else. */
export interface View {
  /** The page of its own, or the compact one for other people's pages. */
  readonly surface: 'page' | 'embed';
  readonly language: Language;
  /** The selected place, or none. */
  readonly place: string | null;
  /** The claim at which the reader follows the article, or none; never beside a place. */
  readonly claim: string | null;
  /** The one speaker whose words are shown, or none: everybody's are. */
  readonly speaker: string | null;
  /** Layers that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** A theatre's id, or `all`. */
  readonly theatre: string;
  /** Set once the reader has moved the map; else the map frames the place, claim or theatre. */
  readonly camera: Camera | null;
  /** Asked for by the link; else as the reader's system has it. */
  readonly theme: Theme | null;
}

export type Theme = 'light' | 'dark';

/** The ids a link may name. */
export interface StoryIds {
  readonly languages: readonly Language[];
  /** The path of the page that shows all of these: `part/3/`, or empty at the story’s beginning. */
  readonly home: string;
  readonly layers: readonly string[];
  readonly theatres: readonly string[];
  /** By place, the theatre it is in. */
  readonly theatreOf: ReadonlyMap<string, string>;
  /** By claim, in the order of the article. */
  readonly claims: ReadonlyMap<string, ClaimLocation>;
  /** By speaker, where the places are that this one names: as in a claim's scene. */
  readonly speakers: ReadonlyMap<string, ClaimLocation['theatre']>;
}

/** Who makes a claim, and where its places are: a theatre's id, `all`, or none. */
export interface ClaimLocation {
  readonly speaker: string;
  readonly theatre: string | null;
}

/** The id that stands for every theatre at once. */
export const allTheatres = 'all';
