import type { IncomingHttpHeaders } from 'node:http';

/** What the guard looks at in a request. */
export interface RequestFacts {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The port it came in at. */
  readonly port: number;
}

/**
 * Why a request is refused, or nothing. The desk writes files, so it answers to its own page alone:
 * other sites the curator has open can send requests here too (cross-site request forgery), and a
 * name of theirs can be made to lead here (DNS rebinding).
 */
export function reasonToRefuse({ method, headers, port }: RequestFacts): string | null {
  const { host, origin } = headers;
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (host === undefined || !hosts.includes(host)) return 'The desk answers on localhost only.';
  if (origin !== undefined && origin !== `http://${host}`) return 'This is another site.';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'This is another site.';
  }
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST') return 'The desk does not know this request.';
  if (origin === undefined) return 'Only the desk’s own page may save.';
  // What a form of another site can send without being asked first is not JSON.
  if (headers['content-type'] !== 'application/json') return 'What is saved comes as JSON.';
  return null;
}
