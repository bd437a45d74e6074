import { renderToString } from 'preact-render-to-string';
import { SvgDefs } from '../../map/svg/SvgDefs.tsx';
import { StaticMaps } from '../../map/svg/StaticMaps.tsx';
import { worldOrigin } from '../../map/svg/world.ts';
import { pageMessages } from '../../i18n/pages.ts';
import type { View } from '../../state/view.ts';
import type { Language } from '../../story/schema.ts';
import { App } from '../../ui/App.tsx';
import { downloadHref, subpageHref } from '../../ui/subpages/links.ts';
import { SearchField } from '../../ui/search/SearchField.tsx';
import { Subpage } from '../../ui/subpages/Subpage.tsx';
import type { SubpageName } from '../../ui/subpages/subpageProps.ts';
import { Pagination } from '../../ui/pagination/Pagination.tsx';
import { BelowMap } from '../../ui/article/BelowMap.tsx';
import { Ribbon } from '../../ui/ribbon/Ribbon.tsx';
import { Speakers } from '../../ui/speakers/Speakers.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { addressesOf } from '../addresses.ts';
import { downloadSizes } from '../downloadFiles.ts';
import { oembed } from './oembed.ts';
import { escapeHtml } from '../../export/xml.ts';
import { mapAddress, pageData, pageHead, rootAttributes } from './pageHead.ts';
import { shareOf } from './share.ts';
import type { Site } from '../site.ts';
import { storeForPath } from '../../state/store.ts';
import { socialPicture } from './socialPictures.tsx';
import type { SiteData } from '../siteData.ts';
import type { PageStory } from './pageStories.ts';

/** The pieces of a page's template that differ from page to page, as HTML. */
export interface RenderedPage {
  /** The page's own path without the base, since a cache may serve it under another address. */
  readonly path: string;
  readonly rootAttributes: string;
  readonly head: string;
  readonly body: string;
  /** The JSON-LD script element after the page's content; empty for a page without one. */
  readonly data: string;
}

/**
 * Renders the page at a path (`/ar/place/zubair/`) with the components that the browser runs. The
 * boot script stands directly before the map, so that each press on a visible place is answered.
 * `bootScript` is the address of the boot script; in dev it is null.
 */
export function renderPage(
  { story, part, basemapInfo, basemap, outlines, country }: PageStory,
  path: string,
  site: Site,
  bootScript: string | null = null,
): RenderedPage {
  const store = storeForPath(story, path, site.base);
  const share = shareOf(store);
  const staticParts = {
    find: <SearchField />,
    map: (
      <>
        {bootScript !== null && <script src={bootScript}></script>}
        <SvgDefs
          {...{ basemap, outlines, country }}
          layers={story.layers}
          origin={worldOrigin(story.theatres)}
        />
        <StaticMaps store={store} basemapInfo={basemapInfo} />
      </>
    ),
    follow: (
      <>
        <Pagination store={store} part={part} />
        <Ribbon {...{ story, derived: store.derived }} view={store.view.value} />
      </>
    ),
    speakers: <Speakers story={story} />,
    reading: <BelowMap store={store} />,
  };
  return {
    path,
    rootAttributes: rootAttributes(store),
    head: pageHead(store, share, site),
    data: pageData(store, share, site),
    body: closeShapes(
      renderToString(<App store={store} basemapInfo={basemapInfo} staticParts={staticParts} />),
    ),
  };
}

/** Renders a subpage. Its link preview has the picture of the home page in its language. */
export function renderSubpage(
  siteData: SiteData,
  name: SubpageName,
  path: string,
  site: Site,
): RenderedPage {
  const { story } = siteData;
  const store = storeForPath(story, path, site.base);
  const { language } = store.view.value;
  const facts = {
    sizes: () => downloadSizes(siteData, site),
    citedUrl: site.origin && addressesOf(story, site).home(language),
  };
  const { title, description } = pageMessages[language].pages[name];
  const share = {
    ...shareOf(store),
    title: `${title} – ${story.info.title[language]}`,
    description,
  };
  const address = {
    hrefIn: (each: Language) => subpageHref(store, each, name),
    picture: mapAddress(store, site).picture,
    oembed: null,
    ...(name === 'corrections' && { feed: downloadHref(store, 'corrections.atom') }),
  };
  return {
    path,
    rootAttributes: rootAttributes(store),
    head: pageHead(store, share, site, address),
    data: '',
    body: renderToString(<Subpage store={store} name={name} site={facts} />),
  };
}

/** Draws the link preview picture of the page at a path, as SVG text. */
export function renderPicture(siteData: SiteData, path: string, site: Site): string {
  const store = storeForPath(siteData.story, path, site.base);
  return socialPicture(store, siteData, shareOf(store).card);
}

/** Builds the oEmbed answer for the page at a path, as JSON. */
export function renderOembed({ story }: SiteData, path: string, site: Site): string {
  const store = storeForPath(story, path, site.base);
  return oembed(store, shareOf(store), site);
}

/** Renders the page for addresses that lead nowhere. */
export function renderNotFound({ story }: SiteData, site: Site): RenderedPage {
  const store = storeForPath(story, '/', site.base);
  const homeOf = (language: View['language']) => store.hrefOf({ ...store.view.value, language });
  return {
    path: '',
    rootAttributes: rootAttributes(store),
    head: `<title>${escapeHtml(story.info.title[story.info.languages[0]!])}</title>\n    <meta name="robots" content="noindex" />`,
    data: '',
    body: renderToString(<NotFoundPage story={story} homeOf={homeOf} />),
  };
}

/** Makes empty SVG shapes self-closing, which HTML allows within SVG. It saves 3 kB a page. */
function closeShapes(html: string): string {
  return html.replaceAll(/><\/(?:use|path|circle|rect|line)>/g, '/>');
}
