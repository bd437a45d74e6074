/** One fault in the data, described so that a curator can fix it. */
export interface Problem {
  /** The path of the file from the project's root: `data/claims.json`. */
  readonly file: string;
  /** The position in the file: a JSON pointer, "line 3, column 7" or "ring 0, vertex 12". */
  readonly at: string;
  readonly message: string;
  readonly fix: string;
}

/**
 * Formats a problem as `data/claims.json  /3/quote/end`, with the fault and its fix indented below.
 */
export function formatProblem({ file, at, message, fix }: Problem): string {
  return `${file}  ${at || '/'}\n    ${message}\n    → ${fix}`;
}

/** Returns the JSON pointer (RFC 6901) of a path of keys and indices. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
