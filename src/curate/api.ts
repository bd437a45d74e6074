import type { Basemap } from '../map/style/basemap.ts';
import type { Unreadable } from '../story/check/dataFiles.ts';
import type { ArticleText } from '../story/check/checkQuotes.ts';
import type { Problem } from '../story/check/problem.ts';

/** The paths and messages that the desk and its server share. This is the path of the page. */
export const pagePath = '/curate/';
/** Answers a GET with `Opened`. */
export const openPath = '/curate/api/open';
/** Answers a POST of `FileChange[]` with `FormatAnswer`. */
export const formatPath = '/curate/api/format';
/** Answers a POST of `FileChange[]` with `SaveAnswer`. */
export const savePath = '/curate/api/save';

export interface Opened {
  /** The texts of the data folder, by path from the project's root (`data/claims.json`). */
  readonly files: Readonly<Record<string, string | Unreadable>>;
  /** The article that `--article` named, or null. */
  readonly article: ArticleText | null;
  readonly basemap: Basemap;
}

/** One file to write: its text as the desk found it (null for a new file), and its new text. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

/** The desk does not do what the request asked for, or the request failed. */
export interface InvalidRequest {
  readonly kind: 'invalid';
  readonly why: string;
}

export type FormatAnswer =
  /** The changes, with each new text in the layout of the data files. */
  { readonly kind: 'formatted'; readonly changes: readonly FileChange[] } | InvalidRequest;

export type SaveAnswer =
  | { readonly kind: 'saved' }
  /** The check found problems in the result. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** These files changed on the disk after the desk read them. */
  | { readonly kind: 'conflict'; readonly paths: readonly string[] }
  | InvalidRequest;

const editable = [
  /^data\/(claims|speakers)\.json$/,
  /^data\/context\/districts\.geojson$/,
  /^data\/places\/[a-z0-9]+(-[a-z0-9]+)*\.geojson$/,
];

/** Returns true for the files the desk may write. All of them lie in the data folder. */
export function isEditable(path: string): boolean {
  return editable.some((pattern) => pattern.test(path));
}

export function placePath(id: string): string {
  return `data/places/${id}.geojson`;
}
