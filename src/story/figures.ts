import type { Derived } from './derive.ts';
import type { Figure, Place, Story } from './story.ts';
import type { Claim, Layer, StoryInfo, Theatre } from './schema.ts';

interface Counted {
  readonly info: StoryInfo;
  readonly claims: readonly Claim[];
  readonly places: readonly Place[];
  readonly theatres: readonly Theatre[];
}

/**
 * Counts the figures of a whole story, by name. Each counts the places to which claims give its
 * relations.
 */
export function countFigures(whole: Counted): Readonly<Record<string, Figure>> {
  return Object.fromEntries(
    Object.entries(whole.info.figures).map(([name, { relations }]) => [
      name,
      countFigure(whole, relations),
    ]),
  );
}

/** With more areas than this, a bar stands for each group of a tally instead of squares. */
export const mostSquares = 24;

/** Groups the areas that the headline counts by layer, in the order of the legend. */
export function tallyOf(
  { info, layers }: Pick<Story, 'info' | 'layers'>,
  { placesIn }: Pick<Derived, 'placesIn'>,
) {
  const groups = countedLayers(info, layers)
    .map((layer) => ({ layer, places: placesIn.get(layer.id)! }))
    .filter(({ places }) => places.length > 0);
  return { groups, total: groups.reduce((sum, { places }) => sum + places.length, 0) };
}

/** Returns the layers as a legend lists them: beside a tally, first those that it does not count. */
export function legendLayers(
  { info, layers }: Pick<Story, 'info' | 'layers'>,
  hasTally: boolean,
): readonly Layer[] {
  if (!hasTally) return layers;
  const counted = countedLayers(info, layers);
  return [...layers.filter((layer) => !counted.includes(layer)), ...counted];
}

/** Returns the layers of the areas that the headline counts, in the order of the legend. */
export function countedLayers(
  info: Pick<StoryInfo, 'headline' | 'figures'>,
  layers: readonly Layer[],
): readonly Layer[] {
  const headlines = Object.values(info.headline).join(' ');
  const relations = new Set(
    Object.entries(info.figures)
      .filter(([name]) => headlines.includes(`{${name}}`))
      .flatMap(([, figure]) => figure.relations),
  );
  return layers.filter(({ shows }) => shows.some(({ relation }) => relations.has(relation)));
}

function countFigure({ claims, places, theatres }: Counted, relations: readonly string[]): Figure {
  const counted = new Set(
    claims.flatMap((claim) =>
      claim.places.filter(({ relation }) => relations.includes(relation)).map(({ place }) => place),
    ),
  );
  const meant = places.filter(({ id }) => counted.has(id));
  const within = new Set(meant.map(({ theatre }) => theatre));
  const wholes = new Set(theatres.filter(({ id }) => within.has(id)).map(({ place }) => place));
  const km2 = sumOf(meant);
  const km2OfWholes = sumOf(places.filter(({ id }) => wholes.has(id)));
  return {
    places: meant.length,
    km2: Math.round(km2),
    share: Math.round((100 * km2) / km2OfWholes),
  };
}

function sumOf(places: readonly Place[]): number {
  return places.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
}
