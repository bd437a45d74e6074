import type { Problem } from '../../story/check/problem.ts';
import type { Desk } from '../desk/createDesk.ts';
import { listAt, textAt } from '../draft/valueAt.ts';
import { claimsFile } from '../draft/values.ts';

/** Opens the form in which a problem can be fixed. Returns false if there is none. */
export function openProblem(desk: Desk, { file, at }: Problem): boolean {
  if (file.startsWith('data/places/') && desk.values.peek().has(file)) {
    desk.open({ kind: 'place', file });
    return true;
  }
  const index = /^\/(\d+)/.exec(at)?.[1];
  if (file !== claimsFile || index === undefined) return false;
  const claim = listAt(desk.values.peek().get(claimsFile), [])[Number(index)];
  desk.open({ kind: 'claim', id: textAt(claim, ['id']), from: null });
  return true;
}
