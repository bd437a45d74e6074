import type { PlaceFile, StoryData } from '../schema.ts';
import type { Problem } from './problem.ts';

/** The problem of a file that could not be read as text. */
export type Unreadable = Pick<Problem, 'at' | 'message' | 'fix'>;

/** The texts of the data folder, by path from the project's root (`data/claims.json`). */
export type DataFiles = ReadonlyMap<string, string | Unreadable>;

/**
 * The data that could be read. A file with a fault is absent, so that the other checks still run.
 */
export type ReadableData = Partial<Omit<StoryData, 'places'>> & {
  /** The places, by the path of their files. */
  places: Map<string, PlaceFile>;
  /** The paths of the files that have a fault of their own. */
  unreadable: Set<string>;
};
