import type { Place, Story } from './story.ts';

/** How sure a place is, in the words of other people’s data. */
export interface Certainty {
  /**
   * As ACLED’s codebook has it: 1 the spot itself, 2 a part of a region or a point that stands for
   * one, 3 no more than the region.
   */
  readonly geoPrecision: 1 | 2 | 3;
  /** As the Linked Places Format has it. */
  readonly certainty: 'certain' | 'less-certain' | 'uncertain';
}

/**
 * Both follow from a place’s precision, so nobody writes them down. A place that is the whole of a
 * theatre is a region however sharp its boundary; of a guess no more than the region is sure.
 */
export function certaintyOf({ theatres }: Pick<Story, 'theatres'>, place: Place): Certainty {
  const isRegion = theatres.some((theatre) => theatre.place === place.id);
  const certainty = byPrecision[place.shape.precision];
  return isRegion ? { ...certainty, geoPrecision: 3 } : certainty;
}

const byPrecision: Readonly<Record<Place['shape']['precision'], Certainty>> = {
  boundary: { geoPrecision: 2, certainty: 'certain' },
  'stand-in': { geoPrecision: 2, certainty: 'less-certain' },
  area: { geoPrecision: 1, certainty: 'less-certain' },
  circle: { geoPrecision: 2, certainty: 'less-certain' },
  guess: { geoPrecision: 3, certainty: 'uncertain' },
};
