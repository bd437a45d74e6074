import { deriveStory } from '../../src/story/derive.ts';
import { loadSiteData } from '../../src/build/plugins/storyPlugin.ts';
import type { Derived } from '../../src/story/derive.ts';
import type { Outlines } from '../../src/story/outlines.ts';
import type { Story } from '../../src/story/story.ts';

/** A story as the tests ask for it: what its pages promise is worked out from its data. */
export interface Told {
  readonly story: Story;
  readonly outlines: Outlines;
  readonly derived: Derived;
}

/** The story of a data folder; without one, that of the project. Throws what the check finds. */
export function tell(folder?: string): Told {
  const { story, outlines } = loadSiteData(folder);
  return { story, outlines, derived: deriveStory(story) };
}

/** The story the page under test was built from. */
export const told = tell();
export const { story, outlines, derived } = told;
