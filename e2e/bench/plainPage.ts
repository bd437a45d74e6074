import type { Story } from '../../src/story/story.ts';
import { pageOf, wordsOf } from './words.ts';

/** The limit for text: the same quotes, speakers and translations as HTML and nothing else. */
export function plainPage(story: Story): string {
  return pageOf(story, '', story.claims.map((claim) => wordsOf(story, claim)).join('\n'));
}
