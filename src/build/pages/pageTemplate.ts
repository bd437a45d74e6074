import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import type { RenderedPage } from './renderPage.tsx';

/** A page's HTML as vite built it, without the link to its style sheet, and the sheet's text. */
export interface Template {
  readonly html: string;
  readonly css: string;
}

/**
 * Removes a page and its style sheet from the bundle and returns their text. Throws where the
 * bundle lacks either of them.
 */
export function takeTemplate(
  bundle: Rolldown.OutputBundle,
  fileName: string,
  base: string,
): Template {
  const page = takeText(bundle, fileName);
  const link = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(page);
  if (!link) throw new Error(`${fileName} has no style sheet to inline.`);
  const css = takeText(bundle, link[1]!.slice(base.length)).trim();
  return { html: page.replace(link[0], ''), css };
}

function takeText(bundle: Rolldown.OutputBundle, fileName: string): string {
  const asset = bundle[fileName];
  if (asset?.type !== 'asset') throw new Error(`The bundle has no ${fileName}.`);
  delete bundle[fileName];
  return String(asset.source);
}

/**
 * Completes the template of the pages with a map. It writes the style sheet into the page, so that
 * no request delays the first paint, and preloads the boot script. Its policy lets a page load only
 * the site's own files and `data:` images. `bootScript` is the address of the boot script.
 */
export function completeTemplate({ html, css }: Template, bootScript: string): string {
  return withHead(html, [
    policyTag(css, mapPage),
    `<link rel="preload" as="script" fetchpriority="high" href="${bootScript}" />`,
    `<style>${css}</style>`,
  ]);
}

/**
 * Completes the template of a subpage in the same way, with a stricter policy, because a subpage
 * needs less. `script` is the address of the subpage's own script, or null.
 */
export function completeSubpage({ html, css }: Template, script: string | null): string {
  const scripts = ["script-src 'self'", "worker-src 'self'"];
  const allowed = script === null ? subpagePolicy : [...scripts, ...subpagePolicy];
  const page = withHead(html, [policyTag(css, allowed), `<style>${css}</style>`]);
  return script === null ? page : withScript(page, script);
}

/** Adds a module script to the head; the browser runs it once the page is parsed. */
export function withScript(html: string, src: string): string {
  return html.replace('</head>', () => `  <script type="module" src="${src}"></script>\n  </head>`);
}

/**
 * Moves module scripts and their preloads to the end of the body. The page contains all its words,
 * so the browser requests the scripts only after them, and the words load first.
 */
export function withModulesLast(html: string): string {
  const modules = /\s*<(script type="module"|link rel="modulepreload")[^>]*>(<\/script>)?/g;
  const tags = html.match(modules) ?? [];
  return html.replaceAll(modules, '').replace('</body>', () => `${tags.join('')}\n  </body>`);
}

function withHead(html: string, tags: readonly string[]): string {
  return html.replace('<meta charset="utf-8" />', (charset) => [charset, ...tags].join('\n    '));
}

/** Removes all scripts and preloads, for pages that only show text. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/\s*<(script|link rel="(?:module)?preload")[^>]*>(<\/script>)?/g, '');
}

/**
 * Fills a template with a rendered page. `files` are the addresses of the files that the page's
 * scripts fetch, by name; they become data attributes, and the story's is preloaded.
 */
export function fillTemplate(
  html: string,
  { path, rootAttributes, head, body, data }: RenderedPage,
  files: Readonly<Record<string, string>> = {},
): string {
  const attributes = Object.entries({ path, ...files }).map(
    ([key, value]) => ` data-${key}="${value}"`,
  );
  const ahead = files['story']
    ? `\n    <link rel="preload" as="fetch" crossorigin href="${files['story']}" />`
    : '';
  return html
    .replace('<html lang="en" dir="ltr">', () => `<html ${rootAttributes}>`)
    .replace('<title>page title</title>', () => head + ahead)
    .replace(
      '<div id="page"></div>',
      () => `<div id="page"${attributes.join('')}>${body}</div>${data}`,
    );
}

const mapPage = [
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The share dialog previews an embed by framing it.
  "frame-src 'self'",
  "manifest-src 'self'",
];

const subpagePolicy = ["img-src 'self'", "font-src 'self'", "connect-src 'none'"];

/**
 * Returns the Content Security Policy in a finished page, and throws where it has none. Hosts that
 * send headers send the same policy. It is read back from the page, because it contains the hash of
 * the style sheet as written into that page.
 */
export function policyOf(html: string): string {
  const found = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (found === undefined) throw new Error('The page has no policy.');
  return found;
}

/**
 * Builds the tag with a page's Content Security Policy. The only inline part that it allows is the
 * style sheet, by its hash; `allowed` adds directives to it.
 */
function policyTag(css: string, allowed: readonly string[]): string {
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'self' 'sha256-${hash}'`,
    ...allowed,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
