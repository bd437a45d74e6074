import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface StaticSite {
  /** The site's address, such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** Serves another folder from now on, as a new release does. */
  release(folder: string): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pmtiles': 'application/octet-stream',
};

/**
 * The quality of brotli: as hosts pack at each request, and as they pack ahead of time. The best
 * one takes 30 times as long.
 */
export const packing = { quick: 5, best: constants.BROTLI_MAX_QUALITY } as const;
type Packing = (typeof packing)[keyof typeof packing];

/**
 * Serves a folder on a port of its own, as a good static host does. It uses brotli, keeps hashed
 * files for one year, and has a 404 page. Callers that count bytes pass the best quality.
 */
export async function serveFolder(
  folder: string,
  quality: Packing = packing.quick,
): Promise<StaticSite> {
  let current = folder;
  const server = createServer((request, response) => answer(request, response, current, quality));
  return {
    origin: await listen(server),
    release(next) {
      current = next;
    },
    close: () => closeNow(server),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  quality: Packing,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = fileAt(folder, pathname);
  const file = found ?? join(folder, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isHashed = pathname.startsWith('/assets/');
  const isText = /text|json|javascript|svg|xml/.test(type);
  const range = found ? rangeOf(request.headers.range, statSync(file).size) : null;
  if (range) {
    response.writeHead(206, {
      'content-type': type,
      'content-length': range.end - range.start + 1,
      'content-range': `bytes ${range.start}-${range.end}/${statSync(file).size}`,
      'cache-control': 'no-cache',
    });
    response.end(readFileSync(file).subarray(range.start, range.end + 1));
    return;
  }
  const isBrotli = isText && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isBrotli ? { 'content-encoding': 'br' } : {}),
  });
  response.end(isBrotli ? compressed(file, quality) : readFileSync(file));
}

/** Returns the bytes that a `Range` header asks for, the last one inclusive, or null without one. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | null {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(header ?? '') ?? [];
  if (start === undefined || end === undefined) return null;
  return { start: Number(start), end: Math.min(Number(end), size - 1) };
}

/** The files that are already compressed, so that a reader does not wait for them again. */
const brotli = new Map<string, Buffer>();
function compressed(file: string, quality: Packing): Buffer {
  const key = `${file} ${statSync(file).mtimeMs} ${quality}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const content = brotli.get(key) ?? brotliCompressSync(readFileSync(file), { params });
  brotli.set(key, content);
  return content;
}

function fileAt(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder)) || !existsSync(file)) return null;
  if (statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}

/** Opens a server on a port of its own. Returns its origin. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Closes a server without waiting for browsers to let go of it. */
export async function closeNow(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
