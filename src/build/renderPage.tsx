import { renderToString } from 'preact-render-to-string';
import { Geography } from '../map/svg/Geography.tsx';
import { StaticViews } from '../map/svg/StaticViews.tsx';
import { worldOrigin } from '../map/svg/world.ts';
import { createStore, vocabularyOf } from '../state/store.ts';
import type { Store } from '../state/store.ts';
import { decodeView } from '../state/url.ts';
import type { View } from '../state/view.ts';
import type { Story } from '../story/story.ts';
import { App } from '../ui/App.tsx';
import { Reading } from '../ui/Reading.tsx';
import { Ribbon } from '../ui/ribbon/Ribbon.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { oembed } from './oembed.ts';
import { escapeHtml } from '../i18n/escapeHtml.ts';
import { pageData, pageHead, rootAttributes } from './pageHead.ts';
import { shareOf } from './share.ts';
import type { Site } from './site.ts';
import { socialPicture } from './socialPictures.tsx';
import type { Loaded } from './storyPlugin.ts';

export { createPainter } from './socialPictures.tsx';
export { oembedPath } from './oembed.ts';
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
    follow: <Ribbon store={store} />,
    reading: <Reading store={store} />,
  };
  return {
    path,
    rootAttributes: rootAttributes(store),
    head: pageHead(store, share, site),
    data: pageData(store, share, site),
    body: renderToString(<App store={store} surroundings={surroundings} made={made} />),
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

/** The paths of a story's pages, from the site's root: each language's home, and each place in it. */
export function pagePaths(story: Story): string[] {
  const home = storeAt(story, '/', '/');
  return story.info.languages.flatMap((language) =>
    [null, ...story.places.map(({ id }) => id)].map((place) =>
      home.hrefOf({
        ...home.view.value,
        language,
        place,
        theatre: (place && home.vocabulary.theatreOf.get(place)) ?? home.view.value.theatre,
      }),
    ),
  );
}

/** The paths of the compact pages for other people's pages. */
export function embedPaths(story: Story): string[] {
  const home = storeAt(story, '/', '/');
  return story.info.languages.map((language) =>
    home.hrefOf({ ...home.view.value, language, surface: 'embed' }),
  );
}

function storeAt(story: Story, path: string, base: string): Store {
  const view = decodeView({ path, query: new Map() }, vocabularyOf(story));
  return createStore(story, view, base);
}
