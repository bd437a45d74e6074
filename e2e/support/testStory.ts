import { deriveStory } from '../../src/story/derive.ts';
import { loadSiteData } from '../../src/build/siteData.ts';
import type { Derived } from '../../src/story/derive.ts';
import type { Outlines } from '../../src/story/outlines.ts';
import type { Story } from '../../src/story/story.ts';

/** A story as the tests use it: its data tell what its pages must show. */
export interface Told {
  readonly story: Story;
  readonly outlines: Outlines;
  readonly derived: Derived;
}

/**
 * Loads the story of a data folder, or without one the project's own. Throws if the check finds
 * problems.
 */
export function tell(folder?: string): Told {
  const { story, outlines } = loadSiteData(folder);
  return { story, outlines, derived: deriveStory(story) };
}

/** The story from which the page under test was built. */
export const told = tell();
export const { story, outlines, derived } = told;
