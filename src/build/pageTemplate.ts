import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';

/**
 * What every built page shares: its style sheet is written into it, so that nothing stands between
 * the page and its first paint; and it may load its own files and nothing else. Takes the style
 * sheet's file out of the bundle.
 */
export function completeTemplate(
  html: string,
  bundle: Rolldown.OutputBundle,
  base: string,
  firstScript: string,
): string {
  const link = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(html);
  const fileName = link?.[1]?.slice(base.length) ?? '';
  const asset = bundle[fileName];
  if (!link || asset?.type !== 'asset') throw new Error('The page has no style sheet to inline.');
  const css = String(asset.source).trim();
  delete bundle[fileName];
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(css)}" />`,
    `<link rel="preload" as="script" fetchpriority="high" href="${firstScript}" />`,
    `<style>${css}</style>`,
  ];
  return html
    .replace(link[0], '')
    .replace('<meta charset="utf-8" />', (charset) => [charset, ...head].join('\n    '));
}

/** The template for pages that only say something. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/\s*<(script|link rel="(?:module)?preload")[^>]*>(<\/script>)?/g, '');
}

/** What a page may do: its own files and nothing else; nothing inline but its style sheet. */
function contentSecurityPolicy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // The preview of an embed is the embed itself.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
