import type { Language } from '../schema.ts';
import type { Story } from '../story.ts';
import { nameIn, placeEntry } from './placeNames.ts';
import { queryTokens, searchSection } from './searchSection.ts';
import type { Hit } from './searchSection.ts';
import { buildSection } from './section.ts';
import type { Entry, SearchText, Section } from './section.ts';

/** The sections that can be searched, in the order in which results are shown. */
export interface StoryIndex {
  readonly places: Section;
  /** The places that other parts of the story show. */
  readonly elsewhere: Section;
  readonly speakers: Section;
  readonly quotes: Section;
}

export type Found = Readonly<Record<keyof StoryIndex, readonly Hit[]>>;

/**
 * Returns a function that puts an entry's texts in the reader’s language first. Of two equally
 * close texts, the search shows the first.
 */
export function inOrderFor(language: Language): (entry: Entry) => Entry {
  const isOwn = (text: SearchText) => Number(text.language === language);
  return ({ id, texts }) => ({ id, texts: texts.toSorted((a, b) => isOwn(b) - isOwn(a)) });
}

/** Builds the index of a story, with texts in `language` first. */
export function buildStoryIndex(story: Story, language: Language): StoryIndex {
  const section = (entries: readonly Entry[]) => buildSection(entries.map(inOrderFor(language)));
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
  const nothing: readonly Hit[] = [];
  if (asked.length === 0) {
    return { places: nothing, elsewhere: nothing, speakers: nothing, quotes: nothing };
  }
  return {
    places: searchSection(index.places, asked, { inPart: true }),
    elsewhere: searchSection(index.elsewhere, asked, { inPart: true }),
    speakers: searchSection(index.speakers, asked, { inPart: true }),
    quotes: searchSection(index.quotes, asked),
  };
}
