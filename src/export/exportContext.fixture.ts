import { addressesOf } from '../build/addresses.ts';
import { loadSiteData } from '../build/plugins/storyPlugin.ts';
import { madeUpCorrections } from '../story/corrections.fixture.ts';
import { deriveStory } from '../story/derive.ts';
import type { Story } from '../story/story.ts';
import type { ExportContext } from './exportContext.ts';

const { story: realStory, outlines } = loadSiteData();

/** An edition of the real story, or of one made from it, for a site that knows its address or not. */
export function exportContextOf(
  origin: string | null = 'https://example.org',
  story: Story = realStory,
): ExportContext {
  return {
    story,
    outlines,
    derived: deriveStory(story),
    addresses: addressesOf(story, { base: '/campaign/', origin }),
  };
}

/** The real story with corrections that never were. */
export const correctedStory: Story = { ...realStory, corrections: madeUpCorrections() };

/** What files are made with: here everything is known beforehand. */
export const facts = {
  today: '2031-06-01',
  uuidOf: (name: string) => `uuid of ${name}`,
};
