import type { Language } from '../schema.ts';
import type { Place, Story } from '../story.ts';
import { askedWords, searchSection } from './searchSection.ts';
import type { Hit } from './searchSection.ts';
import { buildSection } from './section.ts';
import type { Entry, SearchText, Section } from './section.ts';

/** What can be found, by its sort, in the order in which it is shown. */
export interface StoryIndex {
  readonly places: Section;
  readonly speakers: Section;
  readonly quotes: Section;
}

export type Found = Readonly<Record<keyof StoryIndex, readonly Hit[]>>;

/** Reads a story once; where two texts are as close, the one in the reader’s language is shown. */
export function buildStoryIndex(story: Story, language: Language): StoryIndex {
  const inOrder = (texts: readonly SearchText[]) =>
    texts.toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
  const section = (entries: readonly Entry[]) =>
    buildSection(entries.map(({ id, texts }) => ({ id, texts: inOrder(texts) })));
  return {
    places: section(story.places.map((place) => placeEntry(place, story))),
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

/** What a query finds of each sort, the closest first. */
export function searchStory(index: StoryIndex, query: string): Found {
  const asked = askedWords(query);
  const nothing: readonly Hit[] = [];
  if (asked.length === 0) return { places: nothing, speakers: nothing, quotes: nothing };
  return {
    places: searchSection(index.places, asked, { inPart: true }),
    speakers: searchSection(index.speakers, asked, { inPart: true }),
    quotes: searchSection(index.quotes, asked),
  };
}

function placeEntry({ id, name, asPrinted, otherNames, kind, theatre }: Place, story: Story) {
  const { name: where } = story.theatres.find((each) => each.id === theatre)!;
  const names = (['en', 'ar'] as const).flatMap((language): SearchText[] => [
    nameIn(language, name[language]),
    ...(language === 'ar' ? [nameIn('ar', asPrinted)] : []),
    ...otherNames[language].map((other) => nameIn(language, other)),
    { role: 'context', language, text: kind[language] },
    { role: 'context', language, text: where[language] },
  ]);
  return { id, texts: names };
}

const nameIn = (language: Language, text: string): SearchText => ({ role: 'name', language, text });
