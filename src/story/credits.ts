import type { Language, Source } from './schema.ts';
import type { Story } from './story.ts';

/**
 * Returns the sources of the outlines, each owner once. The owner is a source's title up to its
 * first comma; after it comes the entry, node or sheet that was used.
 */
export function creditsOf({ places }: Pick<Story, 'places'>): Pick<Source, 'title' | 'licence'>[] {
  const credits = new Map<string, Pick<Source, 'title' | 'licence'>>();
  for (const { title, licence } of places.flatMap(({ sources }) => sources)) {
    const owner = { en: ownerIn(title.en), ar: ownerIn(title.ar) };
    if (!credits.has(owner.en)) credits.set(owner.en, { title: owner, licence });
  }
  return [...credits.values()];
}

const ownerIn = (title: string) => title.split(/[,،]/)[0]!;

/** Returns the owners whose licence requires credit wherever the outlines are shown. */
export function creditsOwed(story: Pick<Story, 'places'>, language: Language): string[] {
  return creditsOf(story)
    .filter(({ licence }) => /^(CC BY|ODbL)/.test(licence.en))
    .map(({ title }) => title[language]);
}
