import type { Speaker } from './schema.ts';

/**
 * Returns true if a speaker is one person, named or not: no institution, no group, not the article.
 */
export function isOnePerson({ kind, isGroup }: Pick<Speaker, 'kind' | 'isGroup'>): boolean {
  return kind === 'named' || (kind === 'anonymous' && !isGroup);
}
