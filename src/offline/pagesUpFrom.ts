/**
 * Returns the files that can stand in for a page, nearest first. For `/ar/place/zubair/` under `/`
 * these are its own file, then those of `/ar/place/`, `/ar/` and `/`.
 */
export function pagesUpFrom(path: string, scope: string): string[] {
  const parts = path.slice(scope.length).split('/').filter(Boolean);
  return Array.from({ length: parts.length + 1 }, (_, i) => {
    const kept = parts.slice(0, parts.length - i).map((part) => `${part}/`);
    return `${scope}${kept.join('')}index.html`;
  });
}
