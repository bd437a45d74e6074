import { createStore, vocabularyOf } from '../state/store.ts';
import { decodeView } from '../state/url.ts';
import type { Story } from '../story/story.ts';

/**
 * The sitemap: every page with its counterparts in the other languages. `origin` has no slash at
 * its end, `paths` begin with the base.
 */
export function sitemap(story: Story, paths: readonly string[], origin: string, base: string) {
  const vocabulary = vocabularyOf(story);
  const urls = paths.map((path) => {
    const view = decodeView({ path: `/${path.slice(base.length)}`, query: new Map() }, vocabulary);
    const { hrefOf } = createStore(story, view, base);
    const alternates = vocabulary.languages.map(
      (language) =>
        `    <xhtml:link rel="alternate" hreflang="${language}" href="${origin}${hrefOf({ ...view, language })}"/>`,
    );
    return `  <url>\n    <loc>${origin}${path}</loc>\n${alternates.join('\n')}\n  </url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** Everything may be read; embeds say themselves that they are not to be listed. */
export function robots(origin: string | null, base: string): string {
  const map = origin === null ? '' : `Sitemap: ${origin}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
