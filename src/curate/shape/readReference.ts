import type { Feature, GeoJSON, Geometry } from 'geojson';
import { compareShapes } from './compareShapes.ts';
import type { Surface } from './compareShapes.ts';

/** A file that outlines are compared with. It is never saved. */
export interface Reference {
  readonly file: string;
  readonly shapes: readonly ReferenceShape[];
}

export interface ReferenceShape {
  readonly name: string;
  readonly geometry: Surface;
}

export type ReadReference =
  | { readonly ok: true; readonly reference: Reference }
  | { readonly ok: false; readonly why: string };

/** Reads the polygons of a GeoJSON file. */
export function readReference(file: string, text: string): ReadReference {
  let json: GeoJSON;
  try {
    json = JSON.parse(text) as GeoJSON;
  } catch {
    return { ok: false, why: `${file} is not JSON. A reference is a GeoJSON file.` };
  }
  const shapes = featuresOf(json).flatMap(({ geometry, properties }, index): ReferenceShape[] => {
    const name = nameIn(properties) ?? `Shape ${index + 1}`;
    return surfacesIn(geometry).map((surface) => ({ name, geometry: surface }));
  });
  return shapes.length > 0
    ? { ok: true, reference: { file, shapes } }
    : { ok: false, why: `${file} has no polygons to compare with.` };
}

/** Returns the index of the shape that agrees best with ours, or 0 if none overlaps it. */
export function bestMatch(ours: Surface, shapes: readonly ReferenceShape[]): number {
  const shares = shapes.map(({ geometry }) => compareShapes(ours, geometry)?.ofBoth ?? 0);
  return Math.max(0, shares.indexOf(Math.max(...shares)));
}

function featuresOf(json: GeoJSON | null): Feature<Geometry | null>[] {
  switch (json?.type) {
    case 'FeatureCollection':
      return Array.isArray(json.features) ? json.features.filter(Boolean) : [];
    case 'Feature':
      return [json];
    case undefined:
      return [];
    default:
      return [{ type: 'Feature', properties: null, geometry: json }];
  }
}

function surfacesIn(geometry: Geometry | null | undefined): Surface[] {
  switch (geometry?.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return isDrawable(geometry) ? [geometry] : [];
    case 'GeometryCollection':
      return geometry.geometries.flatMap(surfacesIn);
    default:
      return [];
  }
}

/** Returns true if the positions of a dropped file are numbers, whatever else is wrong with it. */
function isDrawable({ type, coordinates }: Surface): boolean {
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  return isList(polygons, (rings) =>
    isList(rings, (ring) =>
      isList(ring, (spot) => isList(spot, (degrees) => Number.isFinite(degrees), 2), 4),
    ),
  );
}

function isList(value: unknown, is: (each: unknown) => boolean, least = 1): boolean {
  return Array.isArray(value) && value.length >= least && value.every(is);
}

/**
 * Returns the name of a shape. Files use different keys (`name`, `shapeName`, `ADM3_EN` …), so the
 * first key that sounds like a name counts, or else the first text.
 */
function nameIn(properties: Feature['properties'] | undefined): string | null {
  const texts = Object.entries(properties ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  const named = texts.find(([key]) => /name$|_en$/i.test(key)) ?? texts[0];
  return named?.[1] ?? null;
}
