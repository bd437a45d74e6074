import type { FeatureCollection, Geometry } from 'geojson';
import type { Pixel } from '../../geo/mercator.ts';
import type { Layer, LngLat } from '../../story/schema.ts';
import type { Outlines } from '../../story/outlines.ts';
import type { Basemap } from '../basemap.ts';
import { ground, insideOf, outlineOf } from './geographyIds.ts';
import { SwatchHatches } from './Hatches.tsx';
import { pathOf } from './pathOf.ts';

interface Props {
  readonly basemap: Basemap;
  readonly outlines: Outlines;
  /** The country's outline for the inset, closed, [lng, lat]. */
  readonly country: readonly LngLat[];
  readonly origin: Pixel;
  readonly layers: readonly Layer[];
}

/**
 * Every shape of the story and of the ground under it, drawn once, invisibly, at build. Drawings
 * show them by reference: the browser needs no geometry of its own before the engine comes.
 */
export function Geography({ basemap, outlines, country, origin, layers }: Props) {
  const { neighbours, home, borders, districts, rivers, water } = basemap;
  const path = (geometries: readonly Geometry[]) =>
    geometries.map((geometry) => pathOf(geometry, origin)).join('') || 'M0 0';
  const waterOf = (kind: string) =>
    path(
      water.features.flatMap(({ properties, geometry }) =>
        properties?.['kind'] === kind ? [geometry] : [],
      ),
    );
  const riversOf = (rank: number) =>
    path(
      rivers.features.flatMap(({ properties, geometry }) =>
        properties?.['rank'] === rank ? [geometry] : [],
      ),
    );
  return (
    <svg class="geography" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={ground.land}>
          <path class="ground-land" d={path(geometriesOf(neighbours))} />
          <path class="ground-home" d={path(geometriesOf(home))} />
          <path class="ground-marsh" d={waterOf('marsh')} />
          <path class="ground-lake" d={waterOf('lake')} />
        </g>
        <path id={ground.districts} d={path(geometriesOf(districts))} />
        <path id={ground.gulf} d={waterOf('sea')} />
        <path id={ground.rivers[0]} d={riversOf(1)} />
        <path id={ground.rivers[1]} d={riversOf(2)} />
        <path id={ground.borders} d={path(geometriesOf(borders))} />
        <path
          id={ground.country}
          d={pathOf(
            { type: 'Polygon', coordinates: [country.map(([lng, lat]) => [lng, lat])] },
            origin,
          )}
        />
        {Object.entries(outlines).map(([id, outline]) => (
          <>
            <path key={id} id={outlineOf(id)} d={pathOf(outline, origin)} />
            <clipPath id={insideOf(id)}>
              <use href={`#${outlineOf(id)}`} />
            </clipPath>
          </>
        ))}
      </defs>
      <SwatchHatches layers={layers} />
    </svg>
  );
}

function geometriesOf({ features }: FeatureCollection): Geometry[] {
  return features.map(({ geometry }) => geometry);
}
