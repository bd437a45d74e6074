import { createHash } from 'node:crypto';
import { exportFiles } from '../export/exportFiles.ts';
import type { DownloadName } from '../export/downloads.ts';
import { deriveStory } from '../story/derive.ts';
import { addressesOf } from './addresses.ts';
import type { Site } from './site.ts';
import type { SiteData } from './siteData.ts';

/** Builds the text of every download of a story. `site` sets the addresses in them. */
export function downloadFiles(
  { story, outlines }: Pick<SiteData, 'story' | 'outlines'>,
  site: Site,
): Map<DownloadName, string> {
  const edition = {
    story,
    outlines,
    derived: deriveStory(story),
    addresses: addressesOf(story, site),
  };
  return exportFiles(edition, {
    today: new Date().toISOString().slice(0, 10),
    uuidOf,
    factsOf: (text) => ({ bytes: Buffer.byteLength(text), sha256: sha256(text).toString('hex') }),
  });
}

/** Returns the size of each download in bytes. */
export function downloadSizes(
  siteData: Pick<SiteData, 'story' | 'outlines'>,
  site: Site,
): Map<DownloadName, number> {
  const files = [...downloadFiles(siteData, site)];
  return new Map(files.map(([name, text]) => [name, Buffer.byteLength(text)]));
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** Derives a UUID from the SHA-256 of a name (version 8 of RFC 9562). */
export function uuidOf(name: string): string {
  const bytes = sha256(name).subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
