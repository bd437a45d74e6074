import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFiles } from '../../build/readData.ts';
import type { ArticleText } from '../../story/check/checkQuotes.ts';
import type { Basemap } from '../../map/style/basemap.ts';
import { formatPath, openPath, savePath } from '../api.ts';
import type { FileChange, FormatAnswer, Opened } from '../api.ts';
import { formatChanges, saveChanges } from './saveChanges.ts';

/** The largest request body in bytes: many times the size of all data. */
const mostBytes = 8_000_000;

/** The data folder, the article and the basemap that the desk works with. */
export interface DeskServer {
  readonly folder: string;
  readonly article: ArticleText | null;
  readonly basemap: Basemap;
}

/** Answers a request to the desk's API. Returns false if the request is not one. */
export async function handleApi(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, article, basemap }: DeskServer,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === openPath && request.method === 'GET') {
    const files = Object.fromEntries(readFiles(folder));
    answer(response, 200, { files, article, basemap } satisfies Opened);
    return true;
  }
  if ((pathname === formatPath || pathname === savePath) && request.method === 'POST') {
    const changes = changesIn(await bodyOf(request));
    if (changes === null) {
      answer(response, 400, { kind: 'invalid', why: 'These are no changes of files.' });
      return true;
    }
    if (pathname === formatPath) {
      const formatted = await formatChanges(changes);
      answer(response, 200, { kind: 'formatted', changes: formatted } satisfies FormatAnswer);
      return true;
    }
    const saved = await saveChanges(folder, changes, article);
    answer(response, { saved: 200, refused: 422, conflict: 409, invalid: 400 }[saved.kind], saved);
    return true;
  }
  return false;
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function changesIn(body: string | null): readonly FileChange[] | null {
  let json: unknown;
  try {
    json = JSON.parse(body ?? '');
  } catch {
    return null;
  }
  return Array.isArray(json) && json.length > 0 && json.every(isChange) ? json : null;
}

function isChange(value: unknown): value is FileChange {
  if (typeof value !== 'object' || value === null) return false;
  const { path, before, after } = value as Record<string, unknown>;
  return (
    typeof path === 'string' &&
    (before === null || typeof before === 'string') &&
    typeof after === 'string'
  );
}
