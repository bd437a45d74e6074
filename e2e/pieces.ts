import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { closeNow } from './serve.ts';
import { untilPainted } from './test.ts';

/** A host whose pages come in pieces, as over a weak network. */
export interface SlowHost {
  /** `http://127.0.0.1:4711` */
  readonly origin: string;
  /** Lets the page asked for last come to its end, each piece after what was there has been painted. */
  finish(page: Page): Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves what another host does; a page stops before each element that begins a block, up to the
 * words below the map.
 */
export async function serveInPieces(other: string): Promise<SlowHost> {
  let rest: string[] = [];
  let answer: ServerResponse;
  const server = createServer((request, response) => {
    void fetch(other + request.url).then(async (found) => {
      const type = found.headers.get('content-type')!;
      response.writeHead(found.status, { 'content-type': type });
      const body = Buffer.from(await found.arrayBuffer());
      if (!type.startsWith('text/html')) return response.end(body);
      answer = response;
      const [above, ...words] = body.toString().split(/(?=<section class="words")/);
      rest = [
        ...above!.split(/(?=<(?:article|blockquote|div|h\d|li|main|nav|p|section|ul)\b)/),
        ...words,
      ];
      return response.write(rest.shift()!);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
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
