import { asId } from '../story/asId.fixture.ts';
import { addressesOf } from '../build/addresses.ts';
import { madeUpCorrections } from '../story/corrections.fixture.ts';
import { deriveStory } from '../story/derive.ts';
import type { Outlines } from '../story/outlines.ts';
import { outlines as madeUpOutlines, story as madeUpStory } from '../story/story.fixture.ts';
import type { Story } from '../story/story.ts';
import type { ExportContext } from './exportContext.ts';

/**
 * Builds the export context of the made-up story or of another one. With a null `origin` the site
 * does not know its own address.
 */
export function exportContextOf(
  origin: string | null = 'https://example.org',
  story: Story = madeUpStory,
  outlines: Outlines = madeUpOutlines,
): ExportContext {
  return {
    story,
    outlines,
    derived: deriveStory(story),
    addresses: addressesOf(story, { base: '/campaign/', origin }),
  };
}

/** The made-up story with corrections. */
export const correctedStory: Story = {
  ...madeUpStory,
  corrections: madeUpCorrections(asId('harbour'), asId('reopened-areas')),
};

/** Fixed facts for the feed, so that tests know its dates and ids beforehand. */
export const facts = {
  today: '2031-06-01',
  uuidOf: (name: string) => `uuid of ${name}`,
};
