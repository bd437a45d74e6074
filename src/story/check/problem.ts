/** One thing wrong with the data, said so that a curator can mend it. */
export interface Problem {
  /** The file, from the project's root: `data/claims.json`. */
  readonly file: string;
  /** Where in it: a JSON pointer, "line 3, column 7" or "ring 0, vertex 12". */
  readonly at: string;
  readonly message: string;
  readonly fix: string;
}

/** `data/claims.json  /3/quote/end` and, indented below, what is wrong and how to mend it. */
export function formatProblem({ file, at, message, fix }: Problem): string {
  return `${file}  ${at || '/'}\n    ${message}\n    → ${fix}`;
}

/** A JSON pointer (RFC 6901) from a path of keys and indices. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
