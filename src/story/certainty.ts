import type { Place, Story } from './story.ts';

/** The certainty of a place, in the terms of two standards outside this project. */
export interface Certainty {
  /**
   * ACLED’s code: 1 is the spot itself; 2 is a part of a region, or a point that stands for one; 3
   * is no more than the region.
   */
  readonly geoPrecision: 1 | 2 | 3;
  /** The term of the Linked Places Format. */
  readonly certainty: 'certain' | 'less-certain' | 'uncertain';
}

/**
 * Derives both values from a place’s precision, so that nobody has to record them. A place that is
 * a whole theatre counts as a region, however sharp its boundary. For a guess, only the region is
 * sure.
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
