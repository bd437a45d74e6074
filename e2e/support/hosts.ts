import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from './serve.ts';

/** A host's page, on an origin of its own. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

interface HostPage {
  readonly body: string;
  /** The content of the page's head besides its charset, viewport and title. */
  readonly head?: string;
  readonly root?: string;
}

/** Serves a host's page. `{map}` in it stands for the origin of the map. */
export async function serveHost(page: HostPage, mapOrigin: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const fill = (text: string) => text.replaceAll('{map}', mapOrigin);
  writeFileSync(
    join(folder, 'index.html'),
    fill(`<!doctype html><html lang="en" ${page.root ?? ''}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A story</title>${page.head ?? ''}</head>
<body><h1>A story</h1>${page.body}</body></html>`),
  );
  writeFileSync(join(folder, 'favicon.ico'), '');
  const site = await serveFolder(folder);
  return {
    url: `${site.origin}/`,
    async close() {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const paragraph = `<p>${'Words of the story that go on for a while. '.repeat(12)}</p>`;
export const script = '<script async src="{map}/embed.js"></script>';
export const element = (attributes = '', fallback = 'The map of the security campaign') =>
  `<campaign-map ${attributes}><a href="{map}/">${fallback}</a></campaign-map>`;
export const iframe = (attributes = '', query = '') =>
  `<iframe src="{map}/embed/${query}" title="The map of the security campaign" loading="lazy" width="100%" height="640" ${attributes}></iframe>`;

/** Strips a pasted text to its frames and bare words, as some content systems do. */
export function onlyFrames(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<(?!\/?iframe\b)[^>]*>/g, '');
}
