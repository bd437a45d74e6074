import { featureCollection } from '@turf/helpers';
import type { FeatureCollection } from 'geojson';
import { boundsOf } from '../../geo/bounds.ts';
import { worldSize } from '../../geo/mercator.ts';
import { distanceMetres } from '../../geo/plane.ts';
import type { Basemap } from '../../map/style/basemap.ts';
import { riverWidthZoom } from '../../map/style/lines.ts';
import type { StoryData } from '../../story/schema.ts';

type RiverFile = StoryData['data/context/rivers.geojson'];

/** Returns the layers of the base map that the story's own files hold. */
export function contextLayers(
  data: Partial<StoryData>,
): Omit<Basemap, 'neighbours' | 'home' | 'borders'> {
  const rivers = data['data/context/rivers.geojson'];
  return {
    districts: bare(data['data/context/districts.geojson']),
    rivers: bare(rivers && withWidths(rivers), ['rank', 'widthPx', ...zooms]),
    water: bare(data['data/context/water.geojson'], ['kind', ...zooms]),
    wetlands: bare(data['data/context/wetlands.geojson'], zooms),
    builtUp: bare(data['data/context/built-up.geojson'], zooms),
    roads: bare(data['data/context/roads.geojson'], ['class', ...zooms]),
    railways: bare(data['data/context/railways.geojson'], zooms),
    airfields: bare(data['data/context/airfields.geojson'], ['kind', ...zooms]),
  };
}

const zooms = ['minZoom', 'maxZoom'] as const;

/** Returns the features with only the properties that are drawn; readers download them. */
function bare(
  collection: FeatureCollection | undefined,
  names: readonly string[] = [],
): FeatureCollection {
  return featureCollection(
    (collection?.features ?? []).map(({ type, id, properties, geometry }) => ({
      type,
      ...(id === undefined ? {} : { id }),
      properties: Object.fromEntries(
        names.flatMap((name) =>
          properties?.[name] === undefined ? [] : [[name, properties[name] as unknown]],
        ),
      ),
      geometry,
    })),
  );
}

/** Adds each river's width in px at `riverWidthZoom`, at the middle of its latitudes. */
function withWidths({ features, ...rest }: RiverFile): FeatureCollection {
  return {
    ...rest,
    features: features.map(({ properties, geometry, ...each }) => {
      const [, south, , north] = boundsOf(geometry.coordinates);
      const lat = (south + north) / 2;
      const pxMetres = distanceMetres([0, lat], [360 / worldSize(riverWidthZoom), lat]);
      const { widthMetres = 0 } = properties;
      const widthPx = Math.round((widthMetres / pxMetres) * 10) / 10;
      return { ...each, geometry, properties: { ...properties, widthPx } };
    }),
  };
}
