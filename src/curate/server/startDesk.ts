import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFiles } from '../../build/readData.ts';
import type { ArticleText } from '../../story/check/checkQuotes.ts';
import { pagePath } from '../api.ts';
import { handleApi } from './handleApi.ts';
import type { DeskServer } from './handleApi.ts';
import { buildDesk } from './buildDesk.ts';
import type { ServedFile } from './buildDesk.ts';
import { deskBasemap } from './deskBasemap.ts';
import { reasonToRefuse } from './guard.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Starts the desk for a data folder. It listens on this machine only; port 0 picks a free port. */
export async function startDesk(
  folder: string,
  article: ArticleText | null,
  port: number,
): Promise<Server> {
  const workplace = { folder, article, basemap: deskBasemap(readFiles(folder)) };
  const files = await buildDesk();
  const server = createServer((request, response) => {
    answer(request, response, workplace, files).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end('The desk’s server failed; its window says why.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  workplace: DeskServer,
  files: ReadonlyMap<string, ServedFile>,
): Promise<void> {
  const why = reasonToRefuse({
    method: request.method ?? '',
    headers: request.headers,
    port: request.socket.localPort ?? 0,
  });
  if (why !== null) {
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(why);
    return;
  }
  if (await handleApi(request, response, workplace)) return;
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = files.get(pathname);
  if (file) {
    response
      .writeHead(200, {
        'content-type': file.type,
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      })
      .end(file.body);
    return;
  }
  if (pathname === '/') response.writeHead(302, { location: pagePath }).end();
  else response.writeHead(404).end();
}
