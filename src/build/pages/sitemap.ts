import type { LocalizedPaths } from './sitePages.ts';

/**
 * Builds the sitemap as XML: every page, with links to all its language versions. `origin` has no
 * slash at its end.
 */
export function sitemap(pages: readonly LocalizedPaths[], origin: string): string {
  const urls = pages.flatMap((counterparts) => {
    const alternates = [...counterparts].map(
      ([language, path]) =>
        `    <xhtml:link rel="alternate" hreflang="${language}" href="${origin}${path}"/>`,
    );
    return [...counterparts.values()].map(
      (path) => `  <url>\n    <loc>${origin}${path}</loc>\n${alternates.join('\n')}\n  </url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** Builds robots.txt. It allows everything; embeds exclude themselves from listing by `noindex`. */
export function robots(origin: string | null, base: string): string {
  const map = origin === null ? '' : `Sitemap: ${origin}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
