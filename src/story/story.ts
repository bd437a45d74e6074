import type { Bounds, LngLat } from '../geo/types.ts';
import type { Position } from './position.ts';
import type {
  Article,
  Claim,
  Correction,
  Crosswalk,
  Ground,
  Layer,
  LicenceId,
  Localized,
  PlaceId,
  Relation,
  Source,
  Speaker,
  StoryInfo,
  Theatre,
  TheatreId,
} from './schema.ts';

/**
 * Everything the page says, typed and immutable. The build and the curator's desk assemble it from
 * checked data.
 */
export interface Story {
  readonly info: StoryInfo;
  readonly article: Article;
  readonly theatres: readonly Theatre[];
  readonly layers: readonly Layer[];
  readonly relations: readonly Relation[];
  readonly grounds: readonly Ground[];
  readonly speakers: readonly Speaker[];
  /** The claims, in the order of the article. */
  readonly claims: readonly Claim[];
  /** The places, in the order in which the claims first name them. */
  readonly places: readonly Place[];
  /** The owners of the sources of outlines and base map, each once: all, on every page. */
  readonly credits: readonly Credit[];
  /** The corrections, the newest first. */
  readonly corrections: readonly Correction[];
  /** The figures of the headline, by name: those of the whole story, on every page. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** The whole story's quotes as a share of the article, in whole per cent. */
  readonly quotedShare: number;
  /** False if it lacks places and claims that other pages show. */
  readonly isWhole: boolean;
  /** The path of the page that shows all its places; empty at the story’s beginning. */
  readonly home: string;
}

/** The precision of a place, and its rough shape. The exact polygon is in the `Outlines`. */
export type Shape =
  | {
      readonly precision: 'boundary' | 'stand-in' | 'area';
      /**
       * A ring of [lng, lat], good enough to tell where a name stands on it. It is small enough to
       * load with the words.
       */
      readonly roughly: readonly LngLat[];
    }
  | {
      readonly precision: 'circle' | 'guess';
      readonly centre: LngLat;
      readonly radiusMetres: number;
    };

export interface Place {
  readonly id: PlaceId;
  readonly name: Localized;
  readonly asPrinted: string;
  readonly otherNames: { readonly en: readonly string[]; readonly ar: readonly string[] };
  /** The name for which we take the printed one, where the identification is a guess. */
  readonly guessedName?: Localized | undefined;
  readonly kind: Localized;
  readonly theatre: TheatreId;
  readonly labelPoint: LngLat;
  /** The direction from the nearest city; null where a direction says nothing. */
  readonly position: Position | null;
  readonly identification: Localized;
  readonly method: Localized;
  readonly caveats: readonly Localized[];
  /** The entries of the place in other registers; absent if none is known. */
  readonly crosswalk?: Crosswalk | undefined;
  readonly sources: readonly Source[];
  /** The licence of the outline or point; our words have the licence of the data. */
  readonly licence: LicenceId;
  readonly shape: Shape;
  readonly bounds: Bounds;
  /** The geodesic area, rounded to 0.1 square kilometres. */
  readonly areaKm2: number;
}

/** The owner of sources, and the licence that they are used under. */
export type Credit = Pick<Source, 'title' | 'licence'>;

/** The values of one figure of the headline. */
export interface Figure {
  /** The number of places. */
  readonly places: number;
  /** Their total area in whole square kilometres. */
  readonly km2: number;
  /** Their area in whole per cent of the theatres they lie in. */
  readonly share: number;
}
