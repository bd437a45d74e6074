import { PMTiles, TileType } from 'pmtiles';
import type { StyleAddition } from '../style/buildStyle.ts';
import { addStreets } from '../style/streets.ts';
import { addProtocol, removeProtocol } from './maplibreMap.ts';

/** The scheme of the tiles' addresses, which only MapLibre sees. */
const scheme = 'streets';

/**
 * Opens a PMTiles file of vector tiles at an address, and returns what draws its streets. Each
 * request is for a range of bytes of the file. Rejects if the file is missing, if it is no such
 * file, or if the server knows no ranges. `onFault` is called if a tile fails later.
 */
export async function openArchive(
  url: string,
  onFault: () => void,
  signal: AbortSignal,
): Promise<StyleAddition> {
  const archive = new PMTiles(url);
  const header = await archive.getHeader();
  if (header.specVersion !== 3 || header.tileType !== TileType.Mvt) {
    throw new Error(`${url} holds no vector tiles of PMTiles version 3.`);
  }
  addProtocol(scheme, async (request, { signal: cancelled }) => {
    const [z, x, y] = request.url.match(/\d+/g)!.map(Number);
    try {
      const tile = await archive.getZxy(z!, x!, y!, cancelled);
      return { data: tile?.data ?? new ArrayBuffer(0) };
    } catch (error) {
      if (!cancelled.aborted) onFault();
      throw error;
    }
  });
  signal.addEventListener('abort', () => removeProtocol(scheme));
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header;
  return (style, tokens) =>
    addStreets(style, tokens, {
      type: 'vector',
      tiles: [`${scheme}://{z}/{x}/{y}`],
      minzoom: minZoom,
      maxzoom: maxZoom,
      bounds: [minLon, minLat, maxLon, maxLat],
    });
}
