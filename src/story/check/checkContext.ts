import type { LngLat } from '../../geo/types.ts';
import type { contextSchemas, optionalContextSchemas } from '../contextSchema.ts';
import { checkRepeats, checkRing } from './checkGeometry.ts';
import type { ReadableData } from './dataFiles.ts';
import type { Problem } from './problem.ts';

type ContextPath = keyof typeof contextSchemas | keyof typeof optionalContextSchemas;
type ContextFile = NonNullable<ReadableData[ContextPath]>;

/** Returns the readable files of the base map, with their paths. */
export function contextFiles(
  data: Omit<ReadableData, 'places' | 'unreadable'>,
): [file: string, content: ContextFile][] {
  return Object.entries(data).filter((entry): entry is [ContextPath, ContextFile] =>
    entry[0].startsWith('data/context/'),
  );
}

/**
 * Checks the lines and the zooms of the base map, and the rings of its areas. `checkStory` checks
 * the districts, which share borders with places.
 */
export function checkContext(data: ReadableData): Problem[] {
  return contextFiles(data).flatMap(([file, content]) => [
    ...checkSources(file, content),
    ...content.features.flatMap(({ id, properties, geometry }, index) => {
      const at = `/features/${index}`;
      return [
        ...checkZooms(file, `${at}/properties`, properties),
        ...(geometry.type === 'LineString'
          ? checkRepeats(file, geometry.coordinates, (vertex) => `${id}, vertex ${vertex}`)
          : []),
        ...(file === 'data/context/districts.geojson'
          ? []
          : polygonsOf(geometry).flatMap((rings) =>
              rings.flatMap((ring, n) => checkRing(file, ring, n, `${id}, `)),
            )),
      ];
    }),
  ]);
}

function checkZooms(
  file: string,
  at: string,
  { minZoom, maxZoom }: { minZoom?: number | undefined; maxZoom?: number | undefined },
): Problem[] {
  if (minZoom === undefined || maxZoom === undefined || minZoom < maxZoom) return [];
  return [
    {
      file,
      at: `${at}/maxZoom`,
      message: `No zoom is left between ${minZoom} and ${maxZoom}: it is never drawn.`,
      fix: 'Make maxZoom larger than minZoom, or leave it out.',
    },
  ];
}

/** Names the first feature without sources: the others lack them for the same reason. */
function checkSources(file: string, { features, sources }: ContextFile): Problem[] {
  if (sources || file === 'data/context/labels.geojson') return [];
  const index = features.findIndex(({ properties }) => !properties.sources);
  if (index < 0) return [];
  return [
    {
      file,
      at: `/features/${index}/properties/sources`,
      message: `Nothing says after what “${features[index]!.id}” was drawn.`,
      fix: 'Give it “sources”, or give them to the whole file, before “features”.',
    },
  ];
}

function polygonsOf(geometry: ContextFile['features'][number]['geometry']): LngLat[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
