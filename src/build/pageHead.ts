import { directions } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { pictureSize } from '../map/picture/SocialPicture.tsx';
import { escapeHtml } from '../i18n/escapeHtml.ts';
import { oembedPath } from './oembed.ts';
import type { Share } from './share.ts';
import { nameOf } from './site.ts';
import type { Site } from './site.ts';
import { structuredData } from './structuredData.ts';

type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>];

/** Open Graph writes languages with a country. */
const locales = { en: 'en_GB', ar: 'ar_IQ' } as const;

/** The file of a page's picture, from the path of the page: `social/ar/place/zubair.png`. */
export function picturePath(path: string): string {
  return `social/${nameOf(path)}.png`;
}

/** All that a page's head says of the page, as HTML. */
export function pageHead(store: Store, share: Share, site: Site): string {
  const { view } = store;
  const { surface } = view.value;
  const urlOf = (path: string) => `${site.origin ?? ''}${path}`;
  const own = { ...view.value, surface: 'page' as const };
  const path = store.hrefOf(own);
  const tags: Tag[] = [['meta', { name: 'description', content: share.description }]];
  if (surface === 'embed') tags.push(['meta', { name: 'robots', content: 'noindex' }]);
  if (site.origin !== null) {
    tags.push(['link', { rel: 'canonical', href: urlOf(path) }]);
    for (const each of store.vocabulary.languages) {
      const href = urlOf(store.hrefOf({ ...own, language: each }));
      tags.push(['link', { rel: 'alternate', hreflang: each, href }]);
    }
    const first = store.vocabulary.languages[0]!;
    const href = urlOf(store.hrefOf({ ...own, language: first }));
    tags.push(['link', { rel: 'alternate', hreflang: 'x-default', href }]);
    const answer = oembedPath(`/${path.slice(site.base.length)}`);
    tags.push([
      'link',
      {
        rel: 'alternate',
        type: 'application/json+oembed',
        title: share.title,
        href: urlOf(site.base + answer),
      },
    ]);
    tags.push(...previewTags(store, share, urlOf, site.base, path));
  }
  return [`<title>${escapeHtml(share.title)}</title>`, ...tags.map(formatTag)].join('\n    ');
}

/** What machines read of the page; it stands at its end, where it keeps no reader waiting. */
export function pageData(store: Store, share: Share, site: Site): string {
  const data = structuredData(store, share, (path) => `${site.origin ?? ''}${path}`);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function previewTags(
  { story, view, vocabulary }: Store,
  share: Share,
  urlOf: (path: string) => string,
  base: string,
  path: string,
): Tag[] {
  const { language } = view.value;
  const image = urlOf(`${base}${picturePath(`/${path.slice(base.length)}`)}`);
  const alt = `${share.card.title}. ${share.card.says || share.card.words}`;
  const graph: Readonly<Record<string, string>> = {
    'og:type': 'article',
    'og:site_name': story.info.title[language],
    'og:title': share.title,
    'og:description': share.description,
    'og:url': urlOf(path),
    'og:locale': locales[language],
    'og:image': image,
    'og:image:type': 'image/png',
    'og:image:width': String(pictureSize.width),
    'og:image:height': String(pictureSize.height),
    'og:image:alt': alt,
  };
  const others = vocabulary.languages.filter((each) => each !== language);
  return [
    ...Object.entries(graph).map(([property, content]): Tag => ['meta', { property, content }]),
    ...others.map((each): Tag => [
      'meta',
      { property: 'og:locale:alternate', content: locales[each] },
    ]),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    ['meta', { name: 'twitter:title', content: share.title }],
    ['meta', { name: 'twitter:description', content: share.description }],
    ['meta', { name: 'twitter:image', content: image }],
    ['meta', { name: 'twitter:image:alt', content: alt }],
  ];
}

/** `<html lang dir>` of a page. */
export function rootAttributes({ view }: Store): string {
  const { language } = view.value;
  return `lang="${language}" dir="${directions[language]}"`;
}

function formatTag([name, attributes]: Tag): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  return `<${name} ${pairs.join(' ')} />`;
}
