import type { Language } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';
import { subpageHref } from '../../ui/subpages/subpageHref.ts';
import { subpageNames } from '../../ui/subpages/subpages.ts';
import type { SubpageName } from '../../ui/subpages/subpages.ts';
import { storeForPath } from './storeForPath.ts';

/** A page in each of its languages: their paths, with the base. */
export type LocalizedPaths = ReadonlyMap<Language, string>;

/** The pages of a story or a part of it: its home, and each place. */
export function mapPages(story: Story, base: string): LocalizedPaths[] {
  const { view, hrefOf } = storeForPath(story, '/', base);
  const home = inEachLanguage(story, (language) => hrefOf({ ...view.value, language }));
  const pages = story.places.map(({ id: place, theatre }) =>
    inEachLanguage(story, (language) => hrefOf({ ...view.value, language, place, theatre })),
  );
  return [home, ...pages];
}

/** The pages without a map, by name. */
export function subpagesOf(story: Story, base: string): Map<SubpageName, LocalizedPaths> {
  const store = storeForPath(story, '/', base);
  return new Map(
    subpageNames.map((name) => [
      name,
      inEachLanguage(story, (language) => subpageHref(store, language, name)),
    ]),
  );
}

/** The compact page for other people's pages. */
export function embedPage(story: Story, base: string): LocalizedPaths {
  const { view, hrefOf } = storeForPath(story, '/', base);
  return inEachLanguage(story, (language) => hrefOf({ ...view.value, language, surface: 'embed' }));
}

/** The further page that lives at a path, from the site's root. */
export function subpageAt(story: Story, path: string): SubpageName | null {
  const found = [...subpagesOf(story, '/')].find(([, page]) => [...page.values()].includes(path));
  return found?.[0] ?? null;
}

function inEachLanguage(story: Story, hrefIn: (language: Language) => string): LocalizedPaths {
  return new Map(story.info.languages.map((language) => [language, hrefIn(language)]));
}
