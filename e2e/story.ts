import { deriveStory } from '../src/story/derive.ts';
import { loadStory } from '../src/build/storyPlugin.ts';

/** The story the page under test was built from. */
export const { story, outlines } = loadStory();
export const derived = deriveStory(story);
