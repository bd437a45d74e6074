/**
 * The files that could stand in for a page, nearest first: for `/ar/place/zubair/` under `/` its
 * own, then those of `/ar/place/`, `/ar/` and `/`.
 */
export function pagesUpFrom(path: string, scope: string): string[] {
  const parts = path.slice(scope.length).split('/').filter(Boolean);
  return Array.from({ length: parts.length + 1 }, (_, i) => {
    const kept = parts.slice(0, parts.length - i).map((part) => `${part}/`);
    return `${scope}${kept.join('')}index.html`;
  });
}
