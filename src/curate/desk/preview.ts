import type { Outlines } from '../../story/outlines.ts';
import { outlinesOf } from '../../story/outlines.ts';
import { deriveStory } from '../../story/derive.ts';
import type { Derived } from '../../story/derive.ts';
import { checkFiles } from '../../story/check/checkFiles.ts';
import type { DataFiles, ReadableData } from '../../story/check/checkFiles.ts';
import type { StoryData } from '../../story/schema.ts';
import { assembleStory } from '../../story/story.ts';
import type { Story } from '../../story/story.ts';

/** The story as the map shows it while it is worked on. */
export interface Preview {
  readonly story: Story;
  readonly derived: Derived;
  readonly outlines: Outlines;
}

/**
 * Reads the story out of files that may be half edited: a file that has a fault now is shown as it
 * was when it had none, so that a claim being written does not empty the map.
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
