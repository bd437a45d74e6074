import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { closeNow, listen } from './serve.ts';
import { untilPainted } from './test.ts';

/** A host whose pages come in pieces, as over a weak network. */
export interface SlowHost {
  /** The host's address, such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** Sends the rest of the last requested page, and waits for a paint after each piece. */
  finish(page: Page): Promise<void>;
  close(): Promise<void>;
}

const blockStart = /(?=<(?:article|blockquote|div|h\d|li|main|nav|p|section|ul)\b)/;
/** The least length of a piece, in letters. A packet of the network holds some 1400 bytes. */
const packetLength = 500;

/** Joins blocks until each piece is as long as a packet. */
function inPackets(blocks: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length < packetLength) pieces.push(pieces.pop()! + block);
    else pieces.push(block);
  }
  return pieces;
}

/**
 * Serves the files of another host. Cuts a page before each element that begins a block, up to the
 * words below the map. At first it sends only one piece.
 */
export async function serveInPieces(other: string): Promise<SlowHost> {
  let rest: string[] = [];
  let answer: ServerResponse;
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const found = await fetch(other + request.url);
    const type = found.headers.get('content-type')!;
    const body = Buffer.from(await found.arrayBuffer());
    response.writeHead(found.status, { 'content-type': type });
    if (!type.startsWith('text/html')) {
      response.end(body);
      return;
    }
    answer = response;
    const [above, ...words] = body.toString().split(/(?=<section class="words")/);
    rest = [...inPackets(above!.split(blockStart)), ...words];
    response.write(rest.shift()!);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  return {
    origin: await listen(server),
    async finish(page) {
      for (const piece of rest) {
        answer.write(piece);
        await untilPainted(page);
      }
      answer.end();
    },
    close: () => closeNow(server),
  };
}
