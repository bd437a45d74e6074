import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import type { Bounds } from '../../src/geo/types.ts';

interface ArchiveOptions {
  /** In degrees. */
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
}

interface Tile {
  readonly id: number;
  readonly data: Uint8Array;
}

const headerLength = 127;

/**
 * Writes a PMTiles archive (version 3) of vector tiles, from a collection for each layer. Nothing in
 * it is compressed, and it has no leaf directories: a test needs only some hundred tiles.
 */
export function writeArchive(
  layers: Readonly<Record<string, FeatureCollection>>,
  options: ArchiveOptions,
): Uint8Array {
  const tiles = cutTiles(layers, options);
  const metadata = new TextEncoder().encode('{}');
  const directory = directoryOf(tiles);
  const header = headerOf(options, tiles, directory.length, metadata.length);
  return Buffer.concat([header, directory, metadata, ...tiles.map(({ data }) => data)]);
}

function cutTiles(
  layers: Readonly<Record<string, FeatureCollection>>,
  { bounds: [west, south, east, north], minZoom, maxZoom }: ArchiveOptions,
): Tile[] {
  const cut = Object.entries(layers).map(
    ([name, collection]) =>
      [name, new GeoJSONVT(collection, { maxZoom, indexMaxZoom: maxZoom })] as const,
  );
  const tiles: Tile[] = [];
  for (let z = minZoom; z <= maxZoom; z++) {
    const [left, top] = tileAt(z, west, north);
    const [right, bottom] = tileAt(z, east, south);
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const found = cut.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile ? [[name, tile] as const] : [];
        });
        if (found.length === 0) continue;
        const data = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 });
        tiles.push({ id: zxyToTileId(z, x, y), data });
      }
    }
  }
  return tiles.toSorted((a, b) => a.id - b.id);
}

/** Returns the column and row of the tile at a position, in the Mercator tiles of a zoom. */
function tileAt(zoom: number, lng: number, lat: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [Math.floor(((lng + 180) / 360) * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

/** Writes ids as steps, then run lengths, lengths and offsets; 0 stands for the next free byte. */
function directoryOf(tiles: readonly Tile[]): Uint8Array {
  const values = [
    tiles.length,
    ...tiles.map(({ id }, i) => id - (tiles[i - 1]?.id ?? 0)),
    ...tiles.map(() => 1),
    ...tiles.map(({ data }) => data.length),
    ...tiles.map((_, i) => (i === 0 ? 1 : 0)),
  ];
  return Uint8Array.from(values.flatMap(varint));
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function headerOf(
  { bounds, minZoom, maxZoom }: ArchiveOptions,
  tiles: readonly Tile[],
  directoryLength: number,
  metadataLength: number,
): Uint8Array {
  const bytes = Buffer.alloc(headerLength);
  bytes.write('PMTiles');
  bytes[7] = 3;
  const metadataOffset = headerLength + directoryLength;
  const tilesOffset = metadataOffset + metadataLength;
  const tilesLength = tiles.reduce((sum, { data }) => sum + data.length, 0);
  const sections = [
    [headerLength, directoryLength],
    [metadataOffset, metadataLength],
    [tilesOffset, 0],
    [tilesOffset, tilesLength],
    [tiles.length, tiles.length, tiles.length],
  ];
  for (const [i, value] of sections.flat().entries()) {
    bytes.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  }
  bytes[96] = 1;
  bytes[97] = Compression.None;
  bytes[98] = Compression.None;
  bytes[99] = TileType.Mvt;
  bytes[100] = minZoom;
  bytes[101] = maxZoom;
  for (const [i, degrees] of bounds.entries()) {
    bytes.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  }
  bytes[118] = minZoom;
  const [west, south, east, north] = bounds;
  bytes.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  bytes.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return bytes;
}
