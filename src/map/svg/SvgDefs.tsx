import type { LngLat } from '../../geo/types.ts';
import type { FeatureCollection } from 'geojson';
import { Fragment } from 'preact';
import type { Pixel } from '../../geo/mercator.ts';
import type { Layer } from '../../story/schema.ts';
import type { Outlines } from '../../story/outlines.ts';
import type { Basemap } from '../basemap.ts';
import { SwatchHatches } from './Hatches.tsx';
import { pathOf } from './pathOf.ts';

/** The ids of the basemap's shapes in a page. */
export const basemapIds = {
  land: 'basemap-land',
  districts: 'basemap-districts',
  gulf: 'basemap-gulf',
  /** The ids by rank: the great rivers, then the others. */
  rivers: ['basemap-rivers-1', 'basemap-rivers-2'],
  borders: 'basemap-borders',
  country: 'basemap-country',
} as const;

export const outlineId = (place: string) => `outline-${place}`;
/** Returns the id of the clip path for the inside of a place. */
export const insideId = (place: string) => `inside-${place}`;

interface Props {
  readonly basemap: Basemap;
  readonly outlines: Outlines;
  /** The country's outline for the locator map, closed, [lng, lat]. */
  readonly country: readonly LngLat[];
  readonly origin: Pixel;
  readonly layers: readonly Layer[];
}

/**
 * Holds every shape of the story and of the basemap, rendered once at build and invisible. SVG maps
 * refer to them: the browser needs no geometry of its own until MapLibre loads.
 */
export function SvgDefs({ basemap, outlines, country, origin, layers }: Props) {
  const { neighbours, home, borders, districts, rivers, water } = basemap;
  /** Returns one path for all features, or for those whose property has this value. */
  const path = ({ features }: FeatureCollection, name?: string, value?: unknown) =>
    features
      .filter(({ properties }) => name === undefined || properties?.[name] === value)
      .map(({ geometry }) => pathOf(geometry, origin))
      .join('') || 'M0 0';
  return (
    <svg class="geography" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={basemapIds.land}>
          <path class="basemap-land" d={path(neighbours)} />
          <path class="basemap-home" d={path(home)} />
          <path class="basemap-marsh" d={path(water, 'kind', 'marsh')} />
          <path class="basemap-lake" d={path(water, 'kind', 'lake')} />
        </g>
        <path id={basemapIds.districts} d={path(districts)} />
        <path id={basemapIds.gulf} d={path(water, 'kind', 'sea')} />
        <path id={basemapIds.rivers[0]} d={path(rivers, 'rank', 1)} />
        <path id={basemapIds.rivers[1]} d={path(rivers, 'rank', 2)} />
        <path id={basemapIds.borders} d={path(borders)} />
        <path
          id={basemapIds.country}
          d={pathOf(
            { type: 'Polygon', coordinates: [country.map(([lng, lat]) => [lng, lat])] },
            origin,
          )}
        />
        {Object.entries(outlines).map(([id, outline]) => (
          <Fragment key={id}>
            <path id={outlineId(id)} d={pathOf(outline, origin)} />
            <clipPath id={insideId(id)}>
              <use href={`#${outlineId(id)}`} />
            </clipPath>
          </Fragment>
        ))}
      </defs>
      <SwatchHatches layers={layers} />
    </svg>
  );
}
