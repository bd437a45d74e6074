import type { Outlines } from '../../story/outlines.ts';
import { outlinesOf } from '../../story/outlines.ts';
import { deriveStory } from '../../story/derive.ts';
import type { Derived } from '../../story/derive.ts';
import { checkFiles } from '../../story/check/checkFiles.ts';
import type { DataFiles, ReadableData } from '../../story/check/dataFiles.ts';
import type { StoryData } from '../../story/schema.ts';
import { assembleStory } from '../../story/assembleStory.ts';
import type { Story } from '../../story/story.ts';

/** The story as the map shows it during editing. */
export interface Preview {
  readonly story: Story;
  readonly derived: Derived;
  readonly outlines: Outlines;
}

/**
 * Returns a function that reads the story from files that may be half edited. It replaces a faulty
 * file by its last sound version, so that a half-written claim does not empty the map.
 */
export function createPreview(): (files: DataFiles) => Preview {
  let last: ReadableData = { places: new Map(), unreadable: new Set() };
  return (files) => {
    const { data } = checkFiles(files);
    const kept = [...last.places].filter(([file]) => data.unreadable.has(file));
    last = { ...last, ...data, places: new Map([...kept, ...data.places]) };
    const whole = {
      'data/story.json': { figures: {} },
      'data/claims.json': [],
      'data/speakers.json': [],
      'data/theatres.json': [],
      'data/corrections.json': [],
      'data/layers.json': { layers: [], relations: [], grounds: [] },
      ...last,
    } as unknown as StoryData;
    const story = assembleStory(whole);
    return { story, derived: deriveStory(story), outlines: outlinesOf(whole) };
  };
}
