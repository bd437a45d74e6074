/**
 * Returns the attributes with which the element opens the page at this path below `/embed/`: that
 * of a part of the story, or the empty path of its beginning. `element.ts` reads them.
 */
export function homeAttributes(home: string): { readonly 'story-part': string | null } {
  return { 'story-part': /^part\/(\d+)\/$/.exec(home)?.[1] ?? null };
}
