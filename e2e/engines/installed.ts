import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A file that a run needs, and the Debian package that brings it. */
export interface Needed {
  readonly file: string | null;
  readonly aptPackage: string;
}

/** Returns the path of a command, or null if it is not installed. */
export function commandPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return firstToRun(folders.map((folder) => join(folder, name)));
}

/**
 * Returns the path of WebKitGTK's own plain browser, or null. Debian keeps it with the library, in
 * a folder for each kind of machine and each API.
 */
export function miniBrowserPath(): string | null {
  return firstToRun(
    subfolders('/usr/lib', /-linux-gnu/)
      .flatMap((folder) => subfolders(folder, /^webkit2gtk-/))
      .map((folder) => join(folder, 'MiniBrowser')),
  );
}

/** Returns which packages are missing and how to install all; null if nothing is missing. */
export function missingOf(needed: readonly Needed[]): string | null {
  const missing = needed.filter(({ file }) => file === null).map(({ aptPackage }) => aptPackage);
  if (missing.length === 0) return null;
  const all = needed.map(({ aptPackage }) => aptPackage).join(' ');
  const verb = missing.length === 1 ? 'is' : 'are';
  return `${missing.join(' and ')} ${verb} not installed (apt-get install ${all})`;
}

function firstToRun(paths: readonly string[]): string | null {
  return paths.find(canRun) ?? null;
}

function subfolders(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((each) => name.test(each))
    .map((each) => join(folder, each));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
