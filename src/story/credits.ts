import type { Source } from './schema.ts';
import type { Story } from './story.ts';

/**
 * Who the outlines are owed to, each named once: a source's title up to its first comma, which is
 * followed by the entry, node or sheet that was used.
 */
export function creditsOf({ places }: Story): Pick<Source, 'title' | 'licence'>[] {
  const credits = new Map<string, string>();
  for (const { title, licence } of places.flatMap(({ sources }) => sources)) {
    const [owner = title] = title.split(',');
    if (!credits.has(owner)) credits.set(owner, licence);
  }
  return [...credits].map(([title, licence]) => ({ title, licence }));
}

/** Those whose licence asks for the credit wherever the outlines are shown. */
export function creditsOwed(story: Story): string[] {
  return creditsOf(story)
    .filter(({ licence }) => /^(CC BY|ODbL)/.test(licence))
    .map(({ title }) => title);
}
