import { addressesOf } from '../build/addresses.ts';
import { loadSiteData } from '../build/siteData.ts';
import { madeUpCorrections } from '../story/corrections.fixture.ts';
import { deriveStory } from '../story/derive.ts';
import type { Story } from '../story/story.ts';
import type { ExportContext } from './exportContext.ts';

const { story: realStory, outlines } = loadSiteData();

/**
 * Builds the export context of the real story or of one derived from it. With a null `origin` the
 * site does not know its own address.
 */
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

/** The real story with made-up corrections. */
export const correctedStory: Story = { ...realStory, corrections: madeUpCorrections() };

/** Fixed facts for the feed, so that tests know its dates and ids beforehand. */
export const facts = {
  today: '2031-06-01',
  uuidOf: (name: string) => `uuid of ${name}`,
};
