import type { Basemap } from '../map/basemap.ts';
import type { Unreadable } from '../story/check/checkFiles.ts';
import type { ArticleText } from '../story/check/checkQuotes.ts';
import type { Problem } from '../story/check/problem.ts';

/** What the desk and its server say to each other. */
export const pagePath = '/curate/';
/** GET: answers `Opened`. */
export const openPath = '/curate/api/open';
/** POST `Change[]`: answers `SaveAnswer`. */
export const savePath = '/curate/api/save';

export interface Opened {
  /** The data folder as texts, by path from the project's root (`data/claims.json`). */
  readonly files: Readonly<Record<string, string | Unreadable>>;
  /** What `--article` named. */
  readonly article: ArticleText | null;
  readonly basemap: Basemap;
}

/** One file to be written: as the desk found it (none for a new one), and as it shall be. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

export type SaveAnswer =
  | { readonly kind: 'saved' }
  /** The check refuses it. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** These files are no longer as the desk found them. */
  | { readonly kind: 'conflict'; readonly paths: readonly string[] }
  /** What was asked is none of the desk's business. */
  | { readonly kind: 'invalid'; readonly why: string };

const editable = [
  /^data\/(claims|speakers)\.json$/,
  /^data\/context\/districts\.geojson$/,
  /^data\/places\/[a-z0-9]+(-[a-z0-9]+)*\.geojson$/,
];

/** The files the desk writes: nothing else, and nothing outside the data folder. */
export function isEditable(path: string): boolean {
  return editable.some((pattern) => pattern.test(path));
}

export function placePath(id: string): string {
  return `data/places/${id}.geojson`;
}
