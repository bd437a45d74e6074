import { formatPath, savePath } from '../api.ts';
import type { FileChange, FormatAnswer, InvalidRequest, SaveAnswer } from '../api.ts';

/** Asks the desk's server for the changes in the layout of the data files. */
export function requestFormat(changes: readonly FileChange[]): Promise<FormatAnswer> {
  return post<FormatAnswer>(formatPath, changes);
}

/** Asks the desk's server to write the changes. */
export function sendChanges(changes: readonly FileChange[]): Promise<SaveAnswer> {
  return post<SaveAnswer>(savePath, changes);
}

/** Sends the changes to the desk's server. A failure on the way becomes an answer too. */
async function post<Answer>(
  path: string,
  changes: readonly FileChange[],
): Promise<Answer | InvalidRequest> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(changes),
    });
    if (response.status === 403) return { kind: 'invalid', why: await response.text() };
    return (await response.json()) as Answer;
  } catch {
    const why = 'The desk’s server does not answer. Is “npm run curate” still running?';
    return { kind: 'invalid', why };
  }
}
