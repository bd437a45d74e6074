import type { Language } from '../story/schema.ts';
import type { Camera } from '../geo/mercator.ts';

/** What the reader has chosen to see: everything a link can carry, and nothing else. */
export interface View {
  /** The page of its own, or the compact one for other people's pages. */
  readonly surface: 'page' | 'embed';
  readonly language: Language;
  /** The selected place, or none. */
  readonly place: string | null;
  /** Layers that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** A theatre's id, or `all`. */
  readonly theatre: string;
  /** Set once the reader has moved the map; else the map frames the place or the theatre. */
  readonly camera: Camera | null;
  /** Asked for by the link; else as the reader's system has it. */
  readonly theme: Theme | null;
}

export type Theme = 'light' | 'dark';

/** The ids a link may name. */
export interface Vocabulary {
  readonly languages: readonly Language[];
  readonly layers: readonly string[];
  readonly theatres: readonly string[];
  /** By place, the theatre it is in. */
  readonly theatreOf: ReadonlyMap<string, string>;
}

/** The id that stands for every theatre at once. */
export const allTheatres = 'all';
