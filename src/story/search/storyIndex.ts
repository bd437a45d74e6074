import type { ClaimId, Language, PlaceId, SpeakerId } from '../schema.ts';
import type { Story } from '../story.ts';
import { nameIn, placeEntry } from './placeNames.ts';
import { queryTokens, searchSection } from './searchSection.ts';
import type { Hit } from './searchSection.ts';
import { buildSection } from './section.ts';
import type { Entry, SearchText, Section } from './section.ts';

/** The sections that can be searched, in the order in which results are shown. */
export interface StoryIndex {
  readonly places: Section<PlaceId>;
  /** The places that only other pages show. */
  readonly elsewhere: Section<PlaceId>;
  readonly speakers: Section<SpeakerId>;
  readonly quotes: Section<ClaimId>;
}

/** The results of a query in each section. */
export type Found = {
  readonly [Kind in keyof StoryIndex]: readonly Hit<StoryIndex[Kind]['entries'][number]['id']>[];
};

/**
 * Returns a function that puts an entry's texts in the reader’s language first. Of two equally
 * close texts, the search shows the first.
 */
export function inOrderFor(language: Language): <Id extends string>(entry: Entry<Id>) => Entry<Id> {
  const isOwn = (text: SearchText) => Number(text.language === language);
  return ({ id, texts }) => ({ id, texts: texts.toSorted((a, b) => isOwn(b) - isOwn(a)) });
}

/** Builds the index of a story, with texts in `language` first. */
export function buildStoryIndex(story: Story, language: Language): StoryIndex {
  const inOrder = inOrderFor(language);
  const section = <Id extends string>(entries: readonly Entry<Id>[]) =>
    buildSection(entries.map((entry) => inOrder(entry)));
  const whereOf = new Map(story.theatres.map(({ id, name }) => [id, name]));
  return {
    places: section(
      story.places.map((place) => placeEntry({ ...place, where: whereOf.get(place.theatre)! })),
    ),
    elsewhere: buildSection([]),
    speakers: section(
      story.speakers.map(({ id, name, asPrinted = name.ar }) => ({
        id,
        texts: [nameIn('en', name.en), nameIn('ar', name.ar), nameIn('ar', asPrinted)],
      })),
    ),
    quotes: section(
      story.claims.map(({ id, quote, translation }) => ({
        id,
        texts: [
          { role: 'quote', language: 'ar', text: quote.exact },
          { role: 'quote', language: 'en', text: translation.en },
        ],
      })),
    ),
  };
}

/** Returns the results of a query in each section, the closest first. */
export function searchStory(index: StoryIndex, query: string): Found {
  const asked = queryTokens(query);
  if (asked.length === 0) return { places: [], elsewhere: [], speakers: [], quotes: [] };
  return {
    places: searchSection(index.places, asked, { inPart: true }),
    elsewhere: searchSection(index.elsewhere, asked, { inPart: true }),
    speakers: searchSection(index.speakers, asked, { inPart: true }),
    quotes: searchSection(index.quotes, asked),
  };
}
