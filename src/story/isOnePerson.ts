import type { Speaker } from './schema.ts';

/** Whether a speaker is somebody, with or without a name, and no institution, group or the article. */
export function isOnePerson({ kind }: Pick<Speaker, 'kind'>): boolean {
  return kind === 'named' || kind === 'anonymous';
}
