import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { FileChange } from '../api.ts';

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
