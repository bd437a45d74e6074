import type { IncomingHttpHeaders } from 'node:http';

/** The parts of a request that the guard checks. */
export interface RequestFacts {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The local port that received the request. */
  readonly port: number;
}

/**
 * Returns the reason to refuse a request, or null. The desk writes files, so it answers only its
 * own page. Other sites that the curator has open can send requests here (cross-site request
 * forgery). They can also make a name of theirs resolve to this machine (DNS rebinding).
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
  // A form on another site can send a request without a preflight, but not as JSON.
  if (headers['content-type'] !== 'application/json') return 'What is saved comes as JSON.';
  return null;
}
