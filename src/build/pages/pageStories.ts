import { createHash } from 'node:crypto';
import Flatbush from 'flatbush';
import { toUnit } from '../../geo/mercator.ts';
import { cutterOf, partsOf } from '../../story/parts.ts';
import type { Part } from '../../story/parts.ts';
import type { PlaceId } from '../../story/schema.ts';
import type { PlaceName } from '../../story/search/placeNames.ts';
import type { Place, Story } from '../../story/story.ts';
import type { SiteData } from '../siteData.ts';

/** The data that one page shows: the whole story, or as much of it as the page has room for. */
export interface PageStory extends SiteData {
  /** The part that the page shows or, on a place's own page, leads back to. */
  readonly part: Part;
  /** The files that the page’s scripts fetch; none where the scripts contain the whole story. */
  readonly files: StoryFiles;
}

/**
 * The page's own story and outlines, and the names of all places, by which search finds those on
 * other pages.
 */
export type StoryFiles = Readonly<Partial<Record<'story' | 'outlines' | 'names', StoryFile>>>;

/** A JSON file of a story. Its path contains a hash of the content. */
export type StoryFile = readonly [path: string, content: string];

/** The number of neighbours on a place’s own page, where the story is too large for one page. */
const shownAround = 4;

/** The stories of all pages of a site. */
export interface PageStories {
  /** The stories of the home pages in order, one for each part. A small story has one. */
  readonly homes: readonly PageStory[];
  /** Returns the story of a place's own page, by the place's id. */
  readonly ofPlace: (place: PlaceId) => PageStory;
}

export function pageStoriesOf(siteData: SiteData): PageStories {
  const { story, outlines } = siteData;
  const parts = partsOf(story);
  if (parts.length === 1) {
    const whole = { ...siteData, part: parts[0]!, files: {} };
    return { homes: [whole], ofPlace: () => whole };
  }
  const cut = cutterOf(story);
  const nearest = nearestTo(story.places);
  const names = hashed('names', namesOf(story));
  const partOf = new Map(
    parts.flatMap((part) => part.story.places.map((place) => [place.id, part] as const)),
  );
  const pageStory = (part: Part, shown: Story, name: string): PageStory => {
    const drawn = Object.fromEntries(shown.places.map(({ id }) => [id, outlines[id]!]));
    const files = {
      story: hashed(`story/${name}`, shown),
      outlines: hashed(`outlines/${name}`, drawn),
      names,
    };
    return { ...siteData, part, story: shown, outlines: drawn, files };
  };
  return {
    homes: parts.map((part) => pageStory(part, part.story, `part-${part.number}`)),
    ofPlace(id) {
      const part = partOf.get(id)!;
      return pageStory(part, cut(part.story.home, nearest(id)), `place-${id}`);
    },
  };
}

/** Returns the story of the page at a path without the base, or that of the first home page. */
export function storyAt({ homes, ofPlace }: PageStories, path: string): PageStory {
  const [, named] = /\/place\/([^/]+)\//.exec(path) ?? [];
  const place = homes.flatMap(({ story }) => story.places).find(({ id }) => id === named);
  if (place) return ofPlace(place.id);
  const [, number] = /\/part\/(\d+)\//.exec(path) ?? [];
  return homes[Number(number ?? 1) - 1] ?? homes[0]!;
}

/**
 * Returns a pattern for the paths of pages that are too many for a rule each: the places and parts
 * of a language. Any other path stays as it is.
 */
export function patternOf(path: string): string {
  return path.replace(/(^|\/)(place|part)\/.*/, '$1$2/*');
}

/** Returns the file at this path, relative to the base, or null. */
export function storyFileAt(pageStories: PageStories, path: string): StoryFile | null {
  const [, page = 'part', id = '1'] =
    /^assets\/(?:story|outlines)\/(part|place)-(.+)-[0-9a-f]{8}\.json$/.exec(path) ?? [];
  const { files } = storyAt(pageStories, `/${page}/${id}/`);
  return Object.values(files).find((file) => file[0] === path) ?? null;
}

function hashed(name: string, value: unknown): StoryFile {
  const source = JSON.stringify(value);
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return [`assets/${name}-${hash}.json`, source];
}

function namesOf({ places, theatres }: Story): PlaceName[] {
  const whereOf = new Map(theatres.map(({ id, name }) => [id, name]));
  return places.map(({ id, name, asPrinted, otherNames, guessedName, kind, theatre }) => {
    const where = whereOf.get(theatre)!;
    return { id, name, asPrinted, otherNames, guessedName, kind, where };
  });
}

/** Returns a function that finds a place and the nearest ones to it, in the order of the story. */
function nearestTo(places: readonly Place[]): (id: PlaceId) => Place[] {
  const index = new Flatbush(places.length);
  const points = places.map(({ labelPoint }) => toUnit(labelPoint));
  for (const [x, y] of points) index.add(x, y, x, y);
  index.finish();
  const indexOf = new Map(places.map(({ id }, at) => [id, at]));
  return (id) => {
    const at = indexOf.get(id)!;
    const found = index.neighbors(...points[at]!, shownAround + 1);
    return [...new Set([at, ...found])]
      .slice(0, shownAround + 1)
      .toSorted((a, b) => a - b)
      .map((each) => places[each]!);
  };
}
