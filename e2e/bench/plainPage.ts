import type { Story } from '../../src/story/story.ts';
import { pageOf, wordsOf } from './words.ts';

/** Returns the files of the baselines for text and for a press, by path. */
export function plainFiles(story: Story, place: string): Readonly<Record<string, string>> {
  return {
    'plain/index.html': plainPage(story),
    'plain/answering/index.html': answeringPage(story, place),
    'plain/answering/answer.js': answer,
  };
}

/**
 * Returns the baseline for text: the same quotes, speakers and translations as HTML, and nothing
 * else.
 */
function plainPage(story: Story): string {
  return pageOf(story, '', story.claims.map((claim) => wordsOf(story, claim)).join('\n'));
}

/**
 * Returns the baseline for a press: the same page with one link, and a script that shows a quote.
 * The script has a file of its own, as a policy without inline scripts requires.
 */
function answeringPage(story: Story, place: string): string {
  const link = `<script src="answer.js"></script><p><a href="#" data-place="${place}">${place}</a></p>`;
  return plainPage(story).replace('</h1>', `</h1>${link}`);
}

const answer = `addEventListener('click', (event) => {
  event.preventDefault();
  const panel = document.createElement('article');
  panel.className = 'panel';
  panel.append(document.querySelector('blockquote').cloneNode(true));
  document.body.prepend(panel);
});
`;
