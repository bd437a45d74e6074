import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readFiles } from '../../build/readData.ts';
import type { ArticleText } from '../../story/check/checkQuotes.ts';
import { checkStory } from '../../story/check/checkStory.ts';
import { isEditable } from '../api.ts';
import type { FileChange, SaveAnswer } from '../api.ts';
import { format, resolveConfig } from 'prettier';

/**
 * Writes the changes into the data folder, all or none. It writes only files that the desk may edit
 * and that have not changed since the desk read them. The check must find no problem in the whole.
 */
export async function saveChanges(
  folder: string,
  changes: readonly FileChange[],
  article: ArticleText | null,
): Promise<SaveAnswer> {
  const stray = changes.find(({ path }) => !isEditable(path) || !isInside(folder, path));
  if (stray) return { kind: 'invalid', why: `The desk does not write ${stray.path}.` };

  const files = new Map(readFiles(folder));
  const stale = changes.filter(({ path, before }) => (files.get(path) ?? null) !== before);
  if (stale.length > 0) return { kind: 'conflict', paths: stale.map(({ path }) => path) };

  for (const { path, after } of changes) files.set(path, after);
  const result = checkStory(files, article ?? undefined);
  if (!result.ok) return { kind: 'refused', problems: result.problems };

  await writeAll(changes.map(({ path, after }) => ({ file: fileOf(folder, path), text: after })));
  return { kind: 'saved' };
}

/** Returns the file in the data folder, wherever that is, for a path like `data/claims.json`. */
function fileOf(folder: string, path: string): string {
  return join(folder, path.replace(/^data\//, ''));
}

/** Returns true if no link in the data folder would lead the write out of it. */
function isInside(folder: string, path: string): boolean {
  const file = fileOf(folder, path);
  const place = dirname(file);
  if (!existsSync(place)) return false;
  const isAtHome = realpathSync(place) === join(realpathSync(folder), dirname(path).slice(5));
  return isAtHome && (!existsSync(file) || lstatSync(file).isFile());
}

interface Write {
  readonly file: string;
  readonly text: string;
}

/** Returns a path beside the file, with a name that nothing reads. */
function aside({ file }: Write): string {
  return join(dirname(file), `.${basename(file)}.desk`);
}

/** Puts all texts on the disk before it replaces the first file, so none is ever half written. */
async function writeAll(writes: readonly Write[]): Promise<void> {
  try {
    for (const write of writes) await writeFile(aside(write), write.text, 'utf8');
    for (const write of writes) await rename(aside(write), write.file);
  } finally {
    for (const write of writes) await rm(aside(write), { force: true });
  }
}

const project = join(import.meta.dirname, '../../..');

/**
 * Returns the changes with each new text in the layout of the data files. These have it already, so
 * only the lines of an edit differ from the old text.
 */
export async function formatChanges(changes: readonly FileChange[]): Promise<FileChange[]> {
  // The data may lie in another folder, but its layout is that of the project's own data.
  const options = await resolveConfig(join(project, 'data/claims.json'), { editorconfig: true });
  return Promise.all(
    changes.map(async ({ path, before, after }) => {
      // A checkout on Windows may have given the file CRLF line ends; it keeps them.
      const endOfLine = before?.includes('\r\n') ? 'crlf' : 'lf';
      return {
        path,
        before,
        after: await format(after, { ...options, parser: 'json', endOfLine }),
      };
    }),
  );
}
