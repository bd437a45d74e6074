import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A file that must be there to run, and the Debian package that brings it. */
export interface Needed {
  readonly file: string | null;
  readonly aptPackage: string;
}

/** The path of a command, or null where it is not installed. */
export function commandPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return firstToRun(folders.map((folder) => join(folder, name)));
}

/** The first of these paths that can be run, or null. */
export function firstToRun(paths: readonly string[]): string | null {
  return paths.find(canRun) ?? null;
}

/** Says which packages are not installed and how to get all; null where nothing is missing. */
export function missingOf(needed: readonly Needed[]): string | null {
  const missing = needed.filter(({ file }) => file === null).map(({ aptPackage }) => aptPackage);
  if (missing.length === 0) return null;
  const all = needed.map(({ aptPackage }) => aptPackage).join(' ');
  const verb = missing.length === 1 ? 'is' : 'are';
  return `${missing.join(' and ')} ${verb} not installed (apt-get install ${all})`;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
