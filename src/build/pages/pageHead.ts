import { directions } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Language } from '../../story/schema.ts';
import { pictureSize } from '../../map/picture/SocialPicture.tsx';
import { escapeHtml } from '../../export/xml.ts';
import { iconPath, manifestPath, themeColours } from './appManifest.ts';
import { oembedPath } from './oembed.ts';
import type { Share } from './share.ts';
import { nameOf } from '../site.ts';
import type { Site } from '../site.ts';
import { structuredData } from './structuredData.ts';

type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>];

/** The Open Graph locale of each language; Open Graph adds a country to the language. */
const locales = { en: 'en_GB', ar: 'ar_IQ' } as const;

/** Returns a page's picture file: `/ar/place/zubair/` → `social/ar/place/zubair.png`. */
export function picturePath(path: string): string {
  return `social/${nameOf(path)}.png`;
}

/** The addresses of a page and of the files that belong to it. */
export interface PageLinks {
  /** Returns the page's path in a language, with the base. */
  readonly hrefIn: (language: Language) => string;
  /** The file of its picture, relative to the base. */
  readonly picture: string;
  /** The file of its oEmbed answer, relative to the base; null where embedding is impossible. */
  readonly oembed: string | null;
  /** The path of the page's Atom feed, with the base. */
  readonly feed?: string;
}

/** Returns the addresses of a page with a map; an embed has those of its full page. */
export function mapAddress({ view, hrefOf }: Store, { base }: Site): PageLinks {
  const hrefIn = (language: Language) =>
    hrefOf({ ...view.value, surface: 'page' as const, language });
  const path = `/${hrefIn(view.value.language).slice(base.length)}`;
  return { hrefIn, picture: picturePath(path), oembed: oembedPath(path) };
}

/**
 * Builds the tags that describe a page in its head, as HTML. Without a known origin it leaves out
 * canonical, language and oEmbed links and the link preview, which need absolute addresses.
 */
export function pageHead(
  store: Store,
  share: Share,
  site: Site,
  address: PageLinks = mapAddress(store, site),
): string {
  const { surface } = store.view.value;
  const urlOf = (path: string) => `${site.origin ?? ''}${path}`;
  const tags: Tag[] = [['meta', { name: 'description', content: share.description }]];
  if (address.feed !== undefined) {
    const type = 'application/atom+xml';
    tags.push(['link', { rel: 'alternate', type, title: share.title, href: urlOf(address.feed) }]);
  }
  if (surface === 'embed') tags.push(['meta', { name: 'robots', content: 'noindex' }]);
  else tags.push(...appTags(store, site));
  if (site.origin !== null) {
    tags.push([
      'link',
      { rel: 'canonical', href: urlOf(address.hrefIn(store.view.value.language)) },
    ]);
    for (const each of store.storyIds.languages) {
      const href = urlOf(address.hrefIn(each));
      tags.push(['link', { rel: 'alternate', hreflang: each, href }]);
    }
    const href = urlOf(address.hrefIn(store.storyIds.languages[0]!));
    tags.push(['link', { rel: 'alternate', hreflang: 'x-default', href }]);
    if (address.oembed !== null) {
      tags.push([
        'link',
        {
          rel: 'alternate',
          type: 'application/json+oembed',
          title: share.title,
          href: urlOf(site.base + address.oembed),
        },
      ]);
    }
    tags.push(...previewTags(store, share, urlOf, site.base, address));
  }
  return [`<title>${escapeHtml(share.title)}</title>`, ...tags.map(formatTag)].join('\n    ');
}

/** Builds the tags for browsers and systems: theme colours, home screen icon and app manifest. */
function appTags(store: Store, { base }: Site): Tag[] {
  const colours = Object.entries(themeColours()).map(([theme, content]): Tag => [
    'meta',
    { name: 'theme-color', content, media: `(prefers-color-scheme: ${theme})` },
  ]);
  return [
    ...colours,
    ['link', { rel: 'apple-touch-icon', href: `${base}${iconPath(180)}` }],
    ['link', { rel: 'manifest', href: `${base}${manifestPath(store, store.view.value.language)}` }],
  ];
}

/**
 * Builds the structured data of a page as a JSON-LD script element. It stands at the page's end,
 * where it delays no reader.
 */
export function pageData(store: Store, share: Share, site: Site): string {
  const data = structuredData(store, share, (path) => `${site.origin ?? ''}${path}`);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function previewTags(
  { story, view, storyIds }: Store,
  share: Share,
  urlOf: (path: string) => string,
  base: string,
  { hrefIn, picture }: PageLinks,
): Tag[] {
  const { language } = view.value;
  const image = urlOf(base + picture);
  const { card } = share;
  const alt = `${card.title}. ${card.says ? `${card.attribution}: ${card.says}` : card.words}`;
  const graph: Readonly<Record<string, string>> = {
    'og:type': 'article',
    'og:site_name': story.info.title[language],
    'og:title': share.title,
    'og:description': share.description,
    'og:url': urlOf(hrefIn(language)),
    'og:locale': locales[language],
    'og:image': image,
    'og:image:type': 'image/png',
    'og:image:width': String(pictureSize.width),
    'og:image:height': String(pictureSize.height),
    'og:image:alt': alt,
  };
  const others = storyIds.languages.filter((each) => each !== language);
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

/** Returns the `lang` and `dir` attributes of a page's `<html>` element. */
export function rootAttributes({ view }: Store): string {
  const { language } = view.value;
  return `lang="${language}" dir="${directions[language]}"`;
}

function formatTag([name, attributes]: Tag): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  return `<${name} ${pairs.join(' ')} />`;
}
