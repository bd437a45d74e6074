import { savePath } from '../api.ts';
import type { FileChange, SaveAnswer } from '../api.ts';

/** Sends the changes to the desk's server. A failure on the way becomes an answer too. */
export async function sendChanges(changes: readonly FileChange[]): Promise<SaveAnswer> {
  try {
    const response = await fetch(savePath, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(changes),
    });
    if (response.status === 403) return { kind: 'invalid', why: await response.text() };
    return (await response.json()) as SaveAnswer;
  } catch {
    const why = 'The desk’s server does not answer. Is “npm run curate” still running?';
    return { kind: 'invalid', why };
  }
}
