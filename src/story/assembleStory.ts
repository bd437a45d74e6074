import type { Bounds, LngLat } from '../geo/types.ts';
import { area } from '@turf/area';
import { contextFiles } from './check/checkContext.ts';
import { boundsOf } from '../geo/bounds.ts';
import { coarsenRing, pointsOf } from '../geo/rings.ts';
import { creditsOf } from './credits.ts';
import { countFigures } from './figures.ts';
import { outlineOf } from './outlines.ts';
import { positionOf } from './position.ts';
import type { Article, Claim, PlaceFile, Precision, Source, StoryData } from './schema.ts';
import type { Place, Shape, Story } from './story.ts';

/** Assembles a story from checked data. */
export function assembleStory(data: StoryData): Story {
  const claims = data['data/claims.json'];
  const named = claims.flatMap((claim) => claim.places.map(({ place }) => place));
  const order = new Map([...new Set(named)].map((id, at) => [id, at]));
  const { layers, relations, grounds } = data['data/layers.json'];
  const whole = {
    info: data['data/story.json'],
    theatres: data['data/theatres.json'],
    claims,
    places: [...data.places.values()]
      .map((file) => assemblePlace(file, data['data/context/labels.geojson']))
      .toSorted((a, b) => order.get(a.id)! - order.get(b.id)!),
  };
  return {
    ...whole,
    article: data['data/article.json'],
    layers,
    relations,
    grounds,
    speakers: data['data/speakers.json'],
    credits: creditsOf([
      ...whole.places.flatMap(({ sources }) => sources),
      ...basemapSources(data),
    ]),
    corrections: data['data/corrections.json'],
    figures: countFigures(whole),
    quotedShare: quotedShareOf(claims, data['data/article.json']),
    isWhole: true,
    home: '',
  };
}

/** Returns what the layers of the base map were drawn after, in the order of their files. */
function basemapSources(data: StoryData): Source[] {
  return contextFiles(data).flatMap(([, file]) => [
    ...(file.sources ?? []),
    ...file.features.flatMap(({ properties }) => properties.sources ?? []),
  ]);
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
    bounds: roundedBounds(boundsOf(pointsOf(outline.coordinates[0]!))),
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
      roughly: roughened(geometry.coordinates[0]!),
    };
  }
  return {
    precision: properties.precision as 'circle' | 'guess',
    centre: geometry.coordinates,
    radiusMetres: 'uncertaintyMetres' in properties ? properties.uncertaintyMetres : 0,
  };
}
