import { area } from '@turf/area';
import { boundsOf } from '../geo/bounds.ts';
import { coarsenRing } from '../geo/rings.ts';
import { countFigures } from './figures.ts';
import type { Figure } from './figures.ts';
import { outlineOf } from './outlines.ts';
import type { Part } from './parts.ts';
import { positionOf } from './position.ts';
import type { Position } from './position.ts';
import type {
  Article,
  Bounds,
  Claim,
  Correction,
  Crosswalk,
  Ground,
  Layer,
  LngLat,
  Localized,
  PlaceFile,
  Precision,
  Relation,
  Source,
  Speaker,
  StoryData,
  StoryInfo,
  Theatre,
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
  /** The corrections, the newest first. */
  readonly corrections: readonly Correction[];
  /** The figures of the headline, by name. A part has those of the whole story. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** The quotes' share of the article in whole per cent. A part has that of the whole story. */
  readonly quotedShare: number;
  /** The part of a larger story that this is; absent for a whole story. */
  readonly part?: Part;
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
  readonly id: string;
  readonly name: Localized;
  readonly asPrinted: string;
  readonly otherNames: { readonly en: readonly string[]; readonly ar: readonly string[] };
  /** The name for which we take the printed one, where the identification is a guess. */
  readonly guessedName?: Localized | undefined;
  readonly kind: Localized;
  readonly theatre: string;
  readonly labelPoint: LngLat;
  /** The direction from the nearest city; null where a direction says nothing. */
  readonly position: Position | null;
  readonly identification: Localized;
  readonly method: Localized;
  readonly caveats: readonly Localized[];
  /** The entries of the place in other registers; absent if none is known. */
  readonly crosswalk?: Crosswalk | undefined;
  readonly sources: readonly Source[];
  readonly shape: Shape;
  readonly bounds: Bounds;
  /** The geodesic area, rounded to 0.1 square kilometres. */
  readonly areaKm2: number;
}

/** Assembles a story from checked data. */
export function assembleStory(data: StoryData): Story {
  const claims = data['data/claims.json'];
  const named = claims.flatMap((claim) => claim.places.map(({ place }) => place));
  const order = new Map([...new Set(named)].map((id, at) => [id, at]));
  const { layers, relations, grounds } = data['data/layers.json'];
  const told = {
    info: data['data/story.json'],
    theatres: data['data/theatres.json'],
    claims,
    places: [...data.places.values()]
      .map((file) => assemblePlace(file, data['data/context/labels.geojson']))
      .toSorted((a, b) => order.get(a.id)! - order.get(b.id)!),
  };
  return {
    ...told,
    article: data['data/article.json'],
    layers,
    relations,
    grounds,
    speakers: data['data/speakers.json'],
    corrections: data['data/corrections.json'],
    figures: countFigures(told),
    quotedShare: quotedShareOf(claims, data['data/article.json']),
  };
}

function quotedShareOf(claims: readonly Claim[], { codePoints }: Article): number {
  const quoted = claims.reduce((sum, { quote }) => sum + quote.end - quote.start, 0);
  return Math.round((100 * quoted) / codePoints);
}

function assemblePlace(file: PlaceFile, labels: StoryData['data/context/labels.geojson']): Place {
  const { precision: _precision, ...described } = file.properties;
  const outline = outlineOf(file);
  return {
    ...described,
    id: file.id,
    shape: shapeOf(file),
    position: positionOf(file, labels),
    bounds: roundedBounds(boundsOf(outline.coordinates[0] as unknown as LngLat[])),
    areaKm2: Math.round(area(outline) / 1e5) / 10,
  };
}

/** Rounds bounds to about a metre: those of a circle are known no better than that. */
function roundedBounds(bounds: Bounds): Bounds {
  const [west, south, east, north] = bounds.map((degrees) => Number(degrees.toFixed(5)));
  return [west!, south!, east!, north!];
}

const roughCorners = 9;

/** Reduces a ring to a few corners and rounds them to about a hundredth of its size. */
function roughened(ring: readonly LngLat[]): LngLat[] {
  const [west, , east] = boundsOf(ring);
  const digits = east - west > 0.2 ? 2 : 3;
  const rounded = (degrees: number) => Number(degrees.toFixed(digits));
  return coarsenRing(ring, roughCorners).map(([lng, lat]) => [rounded(lng), rounded(lat)]);
}

function shapeOf({ properties, geometry }: PlaceFile): Shape {
  if (geometry.type === 'Polygon') {
    return {
      precision: properties.precision as Exclude<Precision, 'circle' | 'guess'>,
      roughly: roughened(geometry.coordinates[0] as unknown as readonly LngLat[]),
    };
  }
  return {
    precision: properties.precision as 'circle' | 'guess',
    centre: geometry.coordinates,
    radiusMetres: 'uncertaintyMetres' in properties ? properties.uncertaintyMetres : 0,
  };
}
