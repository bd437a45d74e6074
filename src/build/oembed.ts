import type { Store } from '../state/store.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { Share } from './share.ts';
import { nameOf } from './site.ts';
import type { Site } from './site.ts';

/** Of a frame that does not grow with its content: px. */
const size = { width: 640, height: 720 };

/** The file of a page's oEmbed answer, from the path of the page: `oembed/ar/place/zubair.json`. */
export function oembedPath(path: string): string {
  return `oembed/${nameOf(path)}.json`;
}

/**
 * The oEmbed answer for a page (https://oembed.com, type “rich”). A static file cannot look at
 * `maxwidth`: the frame is as wide as its column and never wider than it.
 */
export function oembed({ story, view, hrefOf }: Store, share: Share, site: Site): string {
  const { language } = view.value;
  const src = `${site.origin}${hrefOf({ ...view.value, surface: 'embed' })}`;
  const title = escapeHtml(share.title);
  const answer = {
    type: 'rich',
    version: '1.0',
    title: share.title,
    provider_name: story.info.title[language],
    provider_url: `${site.origin}${site.base}`,
    html: `<iframe src="${escapeHtml(src)}" title="${title}" loading="lazy" width="100%" height="${size.height}" style="border:0;max-width:100%"></iframe>`,
    ...size,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
