import { renderToString } from 'preact-render-to-string';
import { directions } from '../i18n/messages.ts';
import { createStore, vocabularyOf } from '../state/store.ts';
import { decodeView } from '../state/url.ts';
import type { View } from '../state/view.ts';
import { Geography } from '../map/svg/Geography.tsx';
import { StaticViews } from '../map/svg/StaticViews.tsx';
import { worldOrigin } from '../map/svg/world.ts';
import type { Story } from '../story/story.ts';
import { Page } from '../ui/Page.tsx';
import type { Loaded } from './storyPlugin.ts';

export interface RenderedPage {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** Renders the page at a path (`/ar/place/zubair/`), with the components the browser runs. */
export function renderPage(
  { story, surroundings, basemap, outlines, country }: Loaded,
  path: string,
  base: string,
): RenderedPage {
  const view = decodeView({ path, query: new Map() }, vocabularyOf(story));
  const store = createStore(story, view, base);
  const { language } = view;
  const place = view.place === null ? undefined : store.derived.placeById.get(view.place);
  const title = story.info.title[language];
  const drawn = (
    <>
      <Geography {...{ basemap, outlines, country }} origin={worldOrigin(story.theatres)} />
      <StaticViews store={store} surroundings={surroundings} />
    </>
  );
  return {
    lang: language,
    dir: directions[language],
    title: place ? `${place.name[language]} – ${title}` : title,
    description: story.info.standfirst[language],
    body: renderToString(<Page store={store} surroundings={surroundings} drawn={drawn} />),
  };
}

/** The path of every page of a story: each language's home, and each place in it. */
export function pagePaths(story: Story): string[] {
  const store = createStore(story, homeOf(story), '/');
  return story.info.languages.flatMap((language) =>
    [null, ...story.places.map(({ id }) => id)].map((place) =>
      store.hrefOf({
        ...homeOf(story),
        language,
        place,
        theatre: (place && store.vocabulary.theatreOf.get(place)) ?? homeOf(story).theatre,
      }),
    ),
  );
}

function homeOf(story: Story): View {
  return decodeView({ path: '/', query: new Map() }, vocabularyOf(story));
}
