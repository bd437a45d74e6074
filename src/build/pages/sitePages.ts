import { storeForPath } from '../../state/store.ts';
import type { Language } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';
import { subpageHref } from '../../ui/subpages/links.ts';
import { subpageNames } from '../../ui/subpages/subpages.ts';
import type { SubpageName } from '../../ui/subpages/subpageProps.ts';

/** The paths of one page by language, with the base. */
export type LocalizedPaths = ReadonlyMap<Language, string>;

/** Lists the pages with a map that lead to a story's places: its home, then each place in order. */
export function mapPages(story: Story, base: string): LocalizedPaths[] {
  const { view, hrefOf } = storeForPath(story, '/', base);
  const home = inEachLanguage(story, (language) => hrefOf({ ...view.value, language }));
  const pages = story.places.map(({ id: place, theatre }) =>
    inEachLanguage(story, (language) => hrefOf({ ...view.value, language, place, theatre })),
  );
  return [home, ...pages];
}

/** Lists the subpages, which have no map, by name. */
export function subpagesOf(story: Story, base: string): Map<SubpageName, LocalizedPaths> {
  const store = storeForPath(story, '/', base);
  return new Map(
    subpageNames.map((name) => [
      name,
      inEachLanguage(story, (language) => subpageHref(store, language, name)),
    ]),
  );
}

/** Returns the paths of the embed: the compact page that other sites frame. */
export function embedPage(story: Story, base: string): LocalizedPaths {
  const { view, hrefOf } = storeForPath(story, '/', base);
  return inEachLanguage(story, (language) => hrefOf({ ...view.value, language, surface: 'embed' }));
}

/** Returns the name of the subpage at a path without the base, or null. */
export function subpageAt(story: Story, path: string): SubpageName | null {
  const found = [...subpagesOf(story, '/')].find(([, page]) => [...page.values()].includes(path));
  return found?.[0] ?? null;
}

function inEachLanguage(story: Story, hrefIn: (language: Language) => string): LocalizedPaths {
  return new Map(story.info.languages.map((language) => [language, hrefIn(language)]));
}
