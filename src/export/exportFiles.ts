import { citationCff } from './cff.ts';
import { claimsCsv } from './claimsTable.ts';
import { correctionsJson } from './correctionsJson.ts';
import { dataPackage } from './datapackage.ts';
import type { FileFacts } from './datapackage.ts';
import type { DownloadName } from './downloads.ts';
import type { Edition } from './edition.ts';
import { correctionsFeed } from './feed.ts';
import type { FeedFacts } from './feed.ts';
import { placesGeoJson } from './geojson.ts';
import { placesKml } from './kml.ts';
import { claimsJsonLd } from './webAnnotation.ts';

/** What is known only where files are written. */
export interface Workshop extends FeedFacts {
  readonly factsOf: (text: string) => FileFacts;
}

/** The text of every download; the one that describes the others is made from them. */
export function exportFiles(
  edition: Edition,
  { factsOf, ...feedFacts }: Workshop,
): Map<DownloadName, string> {
  const files = new Map<DownloadName, string>([
    ['places.geojson', placesGeoJson(edition)],
    ['claims.csv', claimsCsv(edition)],
    ['claims.jsonld', claimsJsonLd(edition)],
    ['places.kml', placesKml(edition)],
    ['corrections.json', correctionsJson(edition)],
    ['corrections.atom', correctionsFeed(edition, feedFacts)],
    ['CITATION.cff', citationCff(edition)],
  ]);
  const facts = new Map([...files].map(([name, text]) => [name, factsOf(text)]));
  return files.set('datapackage.json', dataPackage(edition, facts));
}
