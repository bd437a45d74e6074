import type { LngLat } from '../../geo/types.ts';
import type { Feature, FeatureCollection } from 'geojson';
import { Fragment } from 'preact';
import type { Pixel } from '../../geo/mercator.ts';
import type { Layer } from '../../story/schema.ts';
import type { Outlines } from '../../story/outlines.ts';
import type { Basemap } from '../style/basemap.ts';
import {
  basemapIds,
  insideId,
  isRoad,
  isWideRailway,
  outlineId,
  riverRanks,
  roadGroups,
} from './defIds.ts';
import { SwatchHatches } from './Hatches.tsx';
import { pathOf } from './pathOf.ts';
import { worldZoom } from './world.ts';
import { riverWidthZoom } from '../style/lines.ts';

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
  const { wetlands, builtUp, roads, railways, airfields } = basemap;
  /** Returns one path for all features, or for those that `isWanted` selects. */
  const path = (
    { features }: FeatureCollection,
    isWanted: (properties: NonNullable<Feature['properties']>) => boolean = () => true,
  ) =>
    features
      .filter(({ properties }) => isWanted(properties ?? {}))
      .map(({ geometry }) => pathOf(geometry, origin))
      .join('') || 'M0 0';
  /** Returns the rivers of some ranks in their true widths, in px of the world. */
  const widths = (isWanted: (rank: number) => boolean) =>
    rivers.features
      .filter(({ properties: river }) => river?.['widthPx'] > 0 && isWanted(river!['rank']))
      .map(({ id, geometry, properties }) => (
        <path
          key={id}
          d={pathOf(geometry, origin)}
          stroke-width={+(properties!['widthPx'] * 2 ** (worldZoom - riverWidthZoom)).toFixed(1)}
        />
      ));
  return (
    <svg class="geography" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={basemapIds.land}>
          <path class="basemap-land" d={path(neighbours)} />
          <path class="basemap-home" d={path(home)} />
          <path class="basemap-marsh" d={path(water, kindIs('marsh')) + path(wetlands)} />
          <path class="basemap-flat" d={path(water, kindIs('tidal-flat'))} />
          <path class="basemap-built-up" d={path(builtUp)} />
          <path class="basemap-airfield" d={path(airfields, kindIs('airfield'))} />
          <path class="basemap-lake" d={path(water, kindIs('lake'))} />
        </g>
        <path id={basemapIds.railways} d={path(railways, (each) => !isWideRailway(each))} />
        <path id={basemapIds.wideRailways} d={path(railways, isWideRailway)} />
        <path id={basemapIds.runways} d={path(airfields, kindIs('runway'))} />
        {roadGroups.map((each) => (
          <path key={each} id={basemapIds.roads[each]} d={path(roads, isRoad(each))} />
        ))}
        <path id={basemapIds.districts} d={path(districts)} />
        <path id={basemapIds.gulf} d={path(water, kindIs('sea', 'khor'))} />
        <path id={basemapIds.banks} d={path(water, kindIs('river'))} />
        {riverRanks.map((rank) => (
          <path
            key={rank}
            id={basemapIds.rivers[rank]}
            d={path(rivers, (river) => river['rank'] === rank)}
          />
        ))}
        <g id={basemapIds.riverWidths}>{widths((rank) => rank < 3)}</g>
        <g id={basemapIds.canalWidths}>{widths((rank) => rank === 3)}</g>
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

function kindIs(...kinds: readonly string[]) {
  return ({ kind }: NonNullable<Feature['properties']>): boolean => kinds.includes(kind);
}
