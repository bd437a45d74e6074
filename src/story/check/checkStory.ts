import type { StoryData } from '../schema.ts';
import { checkContext } from './checkContext.ts';
import { checkCorrections } from './checkCorrections.ts';
import { checkCrosswalks } from './checkCrosswalks.ts';
import { checkFiles } from './checkFiles.ts';
import type { DataFiles } from './dataFiles.ts';
import { checkLicences } from './checkLicences.ts';
import { checkNeighbours } from './checkNeighbours.ts';
import type { Outline } from './checkNeighbours.ts';
import { checkArticle, checkMosaic, checkQuotes } from './checkQuotes.ts';
import type { ArticleText } from './checkQuotes.ts';
import { checkReferences } from './checkReferences.ts';
import { checkTheatres } from './checkTheatres.ts';
import { checkRing, checkShape, checkWhereabouts } from './checkGeometry.ts';
import type { Problem } from './problem.ts';

export type CheckResult =
  | { readonly ok: true; readonly data: StoryData }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks everything we promise about the data folder and returns all problems of one run. With
 * `article`, also compares every quote with the text.
 */
export function checkStory(files: DataFiles, article?: ArticleText): CheckResult {
  const { data, problems } = checkFiles(files);
  const districts = data['data/context/districts.geojson']?.features ?? [];
  const outlines: Outline[] = [];

  for (const [file, place] of data.places) {
    const found = [
      ...checkShape(file, place),
      ...checkWhereabouts(file, place, data['data/theatres.json'] ?? []),
    ];
    problems.push(...found);
    const { properties, geometry } = place;
    // An indicative area is left out, because it shares no border and may cross one.
    if (found.length === 0 && geometry.type === 'Polygon' && properties.precision !== 'area') {
      outlines.push({ file, name: properties.name.en, ring: geometry.coordinates[0]! });
    }
  }
  for (const { id, properties, geometry } of districts) {
    const file = 'data/context/districts.geojson';
    const ring = geometry.coordinates[0]!;
    const found = checkRing(file, ring, 0, `${id}, `);
    problems.push(...found);
    if (found.length === 0) outlines.push({ file, name: properties.name.en, ring });
  }
  const claims = data['data/claims.json'] ?? [];
  const counted = checkQuotes(claims);
  problems.push(
    ...checkNeighbours(outlines),
    ...checkReferences(data),
    ...checkTheatres(data),
    ...counted,
  );
  problems.push(...checkCrosswalks(data), ...checkCorrections(data));
  problems.push(...checkContext(data), ...checkLicences(data));
  if (article) problems.push(...checkArticle(data, article));
  else if (counted.length === 0) problems.push(...checkMosaic(claims));

  return problems.length === 0 ? { ok: true, data: data as StoryData } : { ok: false, problems };
}
