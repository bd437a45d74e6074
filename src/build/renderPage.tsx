import { renderToString } from 'preact-render-to-string';
import { findMessages } from '../i18n/find/messages.ts';
import { Geography } from '../map/svg/Geography.tsx';
import { StaticViews } from '../map/svg/StaticViews.tsx';
import { worldOrigin } from '../map/svg/world.ts';
import { pageMessages } from '../i18n/pages/messages.ts';
import type { View } from '../state/view.ts';
import type { Language } from '../story/schema.ts';
import { App } from '../ui/App.tsx';
import { downloadHref } from '../ui/pages/downloadHref.ts';
import { FindField } from '../ui/find/FindField.tsx';
import { furtherHref } from '../ui/pages/furtherHref.ts';
import { FurtherPage } from '../ui/pages/FurtherPage.tsx';
import type { FurtherPageName } from '../ui/pages/furtherPages.ts';
import { PartsBar } from '../ui/parts/PartsBar.tsx';
import { Reading } from '../ui/Reading.tsx';
import { Ribbon } from '../ui/ribbon/Ribbon.tsx';
import { Speakers } from '../ui/speakers/Speakers.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { addressesOf } from './addresses.ts';
import { downloadSizes } from './downloadFiles.ts';
import { oembed } from './oembed.ts';
import { escapeHtml } from '../i18n/escapeHtml.ts';
import { mapAddress, pageData, pageHead, rootAttributes } from './pageHead.ts';
import { shareOf } from './share.ts';
import type { Site } from './site.ts';
import { storeAt } from './storeAt.ts';
import { socialPicture } from './socialPictures.tsx';
import type { Loaded } from './storyPlugin.ts';

export { createPainter } from './socialPictures.tsx';
export { oembedPath } from './oembed.ts';
export { embedPage, furtherAt, furtherPagesOf, mapPages } from './pagesOf.ts';
export { storeAt } from './storeAt.ts';
export { robots, sitemap } from './sitemap.ts';
export { picturePath } from './pageHead.ts';

/** The parts of `index.html` that differ from page to page, as HTML. */
export interface RenderedPage {
  /** What the page shows, from the site's root: a cache may hand it out under another address. */
  readonly path: string;
  readonly rootAttributes: string;
  readonly head: string;
  readonly body: string;
  /** Behind the page. */
  readonly data: string;
}

/**
 * Renders the page at a path (`/ar/place/zubair/`), with the components the browser runs. The first
 * script stands right before the map: no place is shown before a press on it is answered.
 */
export function renderPage(
  loaded: Loaded,
  path: string,
  site: Site,
  firstScript: string | null = null,
): RenderedPage {
  const { story, surroundings, basemap, outlines, country } = loaded;
  const store = storeAt(story, path, site.base);
  const share = shareOf(store);
  const made = {
    find: <FindField words={findMessages[store.view.value.language]} />,
    map: (
      <>
        {firstScript !== null && <script src={firstScript}></script>}
        <Geography
          {...{ basemap, outlines, country }}
          layers={story.layers}
          origin={worldOrigin(story.theatres)}
        />
        <StaticViews store={store} surroundings={surroundings} />
      </>
    ),
    follow: (
      <>
        <PartsBar store={store} />
        <Ribbon store={store} />
      </>
    ),
    speakers: <Speakers store={store} />,
    reading: <Reading store={store} />,
  };
  return {
    path,
    rootAttributes: rootAttributes(store),
    head: pageHead(store, share, site),
    data: pageData(store, share, site),
    body: closeShapes(
      renderToString(<App store={store} surroundings={surroundings} made={made} />),
    ),
  };
}

/** A page without a map. It is shared with the picture of the home of its language. */
export function renderFurther(
  loaded: Loaded,
  name: FurtherPageName,
  path: string,
  site: Site,
): RenderedPage {
  const { story } = loaded;
  const store = storeAt(story, path, site.base);
  const { language } = store.view.value;
  const facts = {
    sizes: () => downloadSizes(loaded, site),
    citedUrl: site.origin && addressesOf(story, site).home(language),
  };
  const { title, description } = pageMessages[language].pages[name];
  const share = {
    ...shareOf(store),
    title: `${title} – ${story.info.title[language]}`,
    description,
  };
  const address = {
    hrefIn: (each: Language) => furtherHref(store, each, name),
    picture: mapAddress(store, site).picture,
    oembed: null,
    ...(name === 'corrections' && { feed: downloadHref(store, 'corrections.atom') }),
  };
  return {
    path,
    rootAttributes: rootAttributes(store),
    head: pageHead(store, share, site, address),
    data: '',
    body: renderToString(<FurtherPage store={store} name={name} site={facts} />),
  };
}

/** The picture of the page at a path for where it is shared, as SVG. */
export function renderPicture(loaded: Loaded, path: string, site: Site): string {
  const store = storeAt(loaded.story, path, site.base);
  return socialPicture(store, loaded, shareOf(store).card);
}

/** What the page at a path answers to those who ask how to embed it. */
export function renderOembed({ story }: Loaded, path: string, site: Site): string {
  const store = storeAt(story, path, site.base);
  return oembed(store, shareOf(store), site);
}

/** What is shown at addresses that lead nowhere. */
export function renderNotFound({ story }: Loaded, site: Site): RenderedPage {
  const store = storeAt(story, '/', site.base);
  const homeOf = (language: View['language']) => store.hrefOf({ ...store.view.value, language });
  return {
    path: '',
    rootAttributes: rootAttributes(store),
    head: `<title>${escapeHtml(story.info.title[story.info.languages[0]!])}</title>\n    <meta name="robots" content="noindex" />`,
    data: '',
    body: renderToString(<NotFoundPage story={story} homeOf={homeOf} />),
  };
}

/** Shapes that hold nothing close themselves, as SVG may within HTML: 3 kB less of each page. */
function closeShapes(html: string): string {
  return html.replaceAll(/><\/(?:use|path|circle|rect|line)>/g, '/>');
}
