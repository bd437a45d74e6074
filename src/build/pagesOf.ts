import type { Language } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { furtherHref } from '../ui/pages/furtherHref.ts';
import { furtherNames } from '../ui/pages/furtherPages.ts';
import type { FurtherPageName } from '../ui/pages/furtherPages.ts';
import { storeAt } from './storeAt.ts';

/** A page in each of its languages: their paths, with the base. */
export type Counterparts = ReadonlyMap<Language, string>;

/** The pages of a story or a part of it: its home, and each place. */
export function mapPages(story: Story, base: string): Counterparts[] {
  const { view, hrefOf } = storeAt(story, '/', base);
  const home = inEachLanguage(story, (language) => hrefOf({ ...view.value, language }));
  const pages = story.places.map(({ id: place, theatre }) =>
    inEachLanguage(story, (language) => hrefOf({ ...view.value, language, place, theatre })),
  );
  return [home, ...pages];
}

/** The pages without a map, by name. */
export function furtherPagesOf(story: Story, base: string): Map<FurtherPageName, Counterparts> {
  const store = storeAt(story, '/', base);
  return new Map(
    furtherNames.map((name) => [
      name,
      inEachLanguage(story, (language) => furtherHref(store, language, name)),
    ]),
  );
}

/** The compact page for other people's pages. */
export function embedPage(story: Story, base: string): Counterparts {
  const { view, hrefOf } = storeAt(story, '/', base);
  return inEachLanguage(story, (language) => hrefOf({ ...view.value, language, surface: 'embed' }));
}

/** The further page that lives at a path, from the site's root. */
export function furtherAt(story: Story, path: string): FurtherPageName | null {
  const found = [...furtherPagesOf(story, '/')].find(([, page]) =>
    [...page.values()].includes(path),
  );
  return found?.[0] ?? null;
}

function inEachLanguage(story: Story, hrefIn: (language: Language) => string): Counterparts {
  return new Map(story.info.languages.map((language) => [language, hrefIn(language)]));
}
