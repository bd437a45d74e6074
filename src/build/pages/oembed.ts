import type { Store } from '../../state/store.ts';
import { frameSize, frameSnippet } from '../../ui/share/snippets.ts';
import type { Share } from './share.ts';
import { nameOf } from '../site.ts';
import type { Site } from '../site.ts';

/** Returns a page's oEmbed file: `/ar/place/zubair/` → `oembed/ar/place/zubair.json`. */
export function oembedPath(path: string): string {
  return `oembed/${nameOf(path)}.json`;
}

/**
 * Builds the oEmbed answer for a page as JSON (https://oembed.com, type “rich”). A static file
 * cannot read `maxwidth`, so the frame is as wide as its column and never wider.
 */
export function oembed({ story, view, hrefOf }: Store, { title }: Share, site: Site): string {
  const { language } = view.value;
  const src = `${site.origin}${hrefOf({ ...view.value, surface: 'embed' })}`;
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: story.info.title[language],
    provider_url: `${site.origin}${site.base}`,
    html: frameSnippet({ src, title, height: frameSize.height }),
    ...frameSize,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
