import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import type * as Renderer from './renderPage.tsx';
import type { RenderedPage } from './renderPage.tsx';
import { loadStory } from './storyPlugin.ts';

/** What the page may do: its own files and nothing else; nothing inline, nobody else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Renders every page at build, in every language; in dev the one that is asked for. */
export function pagesPlugin(): Plugin {
  let base = '/';
  return {
    name: 'pages',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        const { renderPage } = await renderer();
        const { pathname } = new URL(originalUrl ?? '/', 'http://localhost');
        return fillIn(html, renderPage(loadStory(), `/${pathname.slice(base.length)}`, base));
      },
    },
    async generateBundle(_options, bundle) {
      const built = bundle['index.html'];
      if (built?.type !== 'asset') return;
      const template = withPolicy(String(built.source));
      const { pagePaths, renderPage } = await renderer();
      const loaded = loadStory();
      for (const path of pagePaths(loaded.story)) {
        const source = fillIn(template, renderPage(loaded, path, base));
        if (path === '/') built.source = source;
        else this.emitFile({ type: 'asset', fileName: `${path.slice(1)}index.html`, source });
      }
    },
  };
}

/** The page's own components, which the config itself cannot import: they are TSX. */
async function renderer(): Promise<typeof Renderer> {
  const { module } = await runnerImport<typeof Renderer>('./src/build/renderPage.tsx', {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module;
}

function fillIn(html: string, { lang, dir, title, description, body }: RenderedPage): string {
  return html
    .replace('<html lang="en" dir="ltr">', `<html lang="${lang}" dir="${dir}">`)
    .replace(
      '<title>page title</title>',
      () =>
        `<title>${escapeHtml(title)}</title>\n    <meta name="description" content="${escapeHtml(description)}" />`,
    )
    .replace('<div id="page"></div>', () => `<div id="page">${body}</div>`);
}

function withPolicy(html: string): string {
  return html.replace(
    '<meta charset="utf-8" />',
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`,
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
