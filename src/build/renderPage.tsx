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
import { NotFoundPage } from './NotFoundPage.tsx';
import { escapeHtml, pageHead, rootAttributes } from './pageHead.ts';
import { shareOf } from './share.ts';
import type { Site } from './site.ts';
import { socialPicture } from './socialPictures.tsx';
import type { Loaded } from './storyPlugin.ts';

export { createPainter } from './socialPictures.tsx';
export { robots, sitemap } from './sitemap.ts';
export { picturePath } from './pageHead.ts';

/** The parts of `index.html` that differ from page to page, as HTML. */
export interface RenderedPage {
  readonly rootAttributes: string;
  readonly head: string;
  readonly body: string;
}

/** Renders the page at a path (`/ar/place/zubair/`), with the components the browser runs. */
export function renderPage(loaded: Loaded, path: string, site: Site): RenderedPage {
  const { story, surroundings, basemap, outlines, country } = loaded;
  const store = storeAt(story, path, site.base);
  const drawn = (
    <>
      <Geography {...{ basemap, outlines, country }} origin={worldOrigin(story.theatres)} />
      <StaticViews store={store} surroundings={surroundings} />
    </>
  );
  return {
    rootAttributes: rootAttributes(store),
    head: pageHead(store, shareOf(store), site),
    body: renderToString(<App store={store} surroundings={surroundings} drawn={drawn} />),
  };
}

/** The picture of the page at a path for where it is shared, as SVG. */
export function renderPicture(loaded: Loaded, path: string, site: Site): string {
  const store = storeAt(loaded.story, path, site.base);
  return socialPicture(store, loaded, shareOf(store).card);
}

/** What is shown at addresses that lead nowhere. */
export function renderNotFound({ story }: Loaded, site: Site): RenderedPage {
  const store = storeAt(story, '/', site.base);
  const homeOf = (language: View['language']) => store.hrefOf({ ...store.view.value, language });
  return {
    rootAttributes: rootAttributes(store),
    head: `<title>${escapeHtml(story.info.title[story.info.languages[0]!])}</title>\n    <meta name="robots" content="noindex" />`,
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
