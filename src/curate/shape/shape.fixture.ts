import type { Ring } from '../../geo/types.ts';
import { soundFiles } from '../../story/check/broken.fixture.ts';

/**
 * Reads a real outline of the story. Its districts share borders with each other and with the
 * districts beside them, which are in `contextRings`.
 */
export const ringOf = (id: string): Ring =>
  JSON.parse(soundFiles.get(`data/places/${id}.geojson`) as string).geometry.coordinates[0];

export const contextRings: readonly { readonly id: string; readonly ring: Ring }[] = JSON.parse(
  soundFiles.get('data/context/districts.geojson') as string,
).features.map(({ id, geometry }: { id: string; geometry: { coordinates: Ring[] } }) => ({
  id,
  ring: geometry.coordinates[0]!,
}));
