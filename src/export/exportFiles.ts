import { citationCff } from './cff.ts';
import { claimsCsv } from './claimsCsv.ts';
import { correctionsFeed, correctionsJson } from './corrections.ts';
import type { FeedFacts } from './corrections.ts';
import { dataPackage } from './datapackage.ts';
import type { FileFacts } from './datapackage.ts';
import type { DownloadName } from './downloads.ts';
import type { ExportContext } from './exportContext.ts';
import { placesGeoJson } from './geojson.ts';
import { placesKml } from './kml.ts';
import { claimsJsonLd } from './webAnnotation.ts';

/** The facts that are known only where files are written. */
export interface ExportEnv extends FeedFacts {
  readonly factsOf: (text: string) => FileFacts;
}

/** Builds the text of every download; `datapackage.json` describes the others and comes last. */
export function exportFiles(
  context: ExportContext,
  { factsOf, ...feedFacts }: ExportEnv,
): Map<DownloadName, string> {
  const files = new Map<DownloadName, string>([
    ['places.geojson', placesGeoJson(context)],
    ['claims.csv', claimsCsv(context)],
    ['claims.jsonld', claimsJsonLd(context)],
    ['places.kml', placesKml(context)],
    ['corrections.json', correctionsJson(context)],
    ['corrections.atom', correctionsFeed(context, feedFacts)],
    ['CITATION.cff', citationCff(context)],
  ]);
  const facts = new Map([...files].map(([name, text]) => [name, factsOf(text)]));
  return files.set('datapackage.json', dataPackage(context, facts));
}
