import type { ClaimId, Language, LayerId, PlaceId, SpeakerId, TheatreId } from '../story/schema.ts';
import type { Camera } from '../geo/mercator.ts';

/** The reader's choices: everything that a link can carry, and nothing else. */
export interface View {
  /** The full page, or the compact one for embedding in other people's pages. */
  readonly surface: 'page' | 'embed';
  readonly language: Language;
  /** The selected place, or null. */
  readonly place: PlaceId | null;
  /** The claim at which the reader follows the article, or null; always null beside a place. */
  readonly claim: ClaimId | null;
  /** The only speaker whose claims are shown, or null if everybody's are. */
  readonly speaker: SpeakerId | null;
  /** The layers that are switched off. */
  readonly hidden: ReadonlySet<LayerId>;
  readonly theatre: TheatreChoice;
  /**
   * The camera once the reader has moved the map; null while the map frames the place, claim or
   * theatre.
   */
  readonly camera: Camera | null;
  /** The theme that the link asks for; null leaves it to the reader's system. */
  readonly theme: Theme | null;
}

/** The id of the only theatre or detail that is shown, or `all`. */
export type TheatreChoice = TheatreId | typeof allTheatres;

export type Theme = 'light' | 'dark';

/** The ids that a link may contain. */
export interface StoryIds {
  readonly languages: readonly Language[];
  /** The path of the page that shows all of these; empty at the story’s beginning. */
  readonly home: string;
  readonly layers: readonly LayerId[];
  /** The theatres, each followed by its details. */
  readonly theatres: readonly TheatreId[];
  /** The theatre of each place, by place id. */
  readonly theatreOf: ReadonlyMap<PlaceId, TheatreId>;
  /** The speaker and theatre of each claim, by claim id, in the order of the article. */
  readonly claims: ReadonlyMap<ClaimId, ClaimLocation>;
  /** The theatre of the places that each speaker names, by speaker id; as in `ClaimLocation`. */
  readonly speakers: ReadonlyMap<SpeakerId, ClaimLocation['theatre']>;
}

/**
 * The speaker of a claim and the theatre of its places: a theatre's id, `all`, or null without
 * places.
 */
export interface ClaimLocation {
  readonly speaker: SpeakerId;
  readonly theatre: TheatreChoice | null;
}

/** The id that stands for every theatre at once. */
export const allTheatres = 'all' as const;

/** Returns the id that a text is, or null if the story has no such id. */
export function knownId<Id extends string>(
  ids: ReadonlyMap<Id, unknown>,
  text: string | false | null | undefined,
): Id | null {
  return ids.has(text as Id) ? (text as Id) : null;
}
