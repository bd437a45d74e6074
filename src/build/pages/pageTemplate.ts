import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';

/** A page's HTML as vite made it, and the style sheet it links to. */
export interface Template {
  readonly html: string;
  readonly css: string;
}

/** Takes a page and its style sheet out of the bundle. */
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
 * What every built page shares: its style sheet is written into it, so that nothing stands between
 * the page and its first paint; and it may load its own files and nothing else.
 */
export function completeTemplate({ html, css }: Template, firstScript: string): string {
  return withHead(html, [
    policyTag(css, mapPage),
    `<link rel="preload" as="script" fetchpriority="high" href="${firstScript}" />`,
    `<style>${css}</style>`,
  ]);
}

/** The same for a page without a map, which needs less and may do less; `script` is its own. */
export function completeSubpage({ html, css }: Template, script: string | null): string {
  const allowed = script === null ? furtherPage : ["script-src 'self'", ...furtherPage];
  const page = withHead(html, [policyTag(css, allowed), `<style>${css}</style>`]);
  return script === null ? page : withScript(page, script);
}

/** A module that runs when the page has been read. */
export function withScript(html: string, src: string): string {
  return html.replace('</head>', () => `  <script type="module" src="${src}"></script>\n  </head>`);
}

/**
 * For a page that holds its words: its own scripts are asked for when all of them have come, and take
 * nothing from them.
 */
export function withModulesLast(html: string): string {
  const modules = /\s*<(script type="module"|link rel="modulepreload")[^>]*>(<\/script>)?/g;
  const tags = html.match(modules) ?? [];
  return html.replaceAll(modules, '').replace('</body>', () => `${tags.join('')}\n  </body>`);
}

function withHead(html: string, tags: readonly string[]): string {
  return html.replace('<meta charset="utf-8" />', (charset) => [charset, ...tags].join('\n    '));
}

/** The template for pages that only say something. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/\s*<(script|link rel="(?:module)?preload")[^>]*>(<\/script>)?/g, '');
}

const mapPage = [
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The preview of an embed is the embed itself.
  "frame-src 'self'",
  "manifest-src 'self'",
];

const furtherPage = ["img-src 'self'", "font-src 'self'", "connect-src 'none'"];

/**
 * The policy a finished page carries. Hosts that send headers send the same, read back from the
 * page: its hash is of the style sheet as it was written in.
 */
export function policyOf(html: string): string {
  const found = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (found === undefined) throw new Error('The page has no policy.');
  return found;
}

/** What a page may do: its own files and nothing else; nothing inline but its style sheet. */
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
