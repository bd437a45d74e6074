import { directions } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import type { Language } from '../../src/story/schema.ts';
import { story } from '../support/testStory.ts';
import type { EngineBrowser } from './engineBrowser.ts';
import { addressOf, clickOn, expectSoon, textsOf } from './reading.ts';
import { hrefOf, openMap, shareOfLanguages, start } from './trial.ts';
import type { Trial } from './trial.ts';

const { claims } = story;

/**
 * Goes through every quote with the mouse, back by one with the mouse and by one with a key, and
 * out.
 */
export async function followArticle(trial: Trial): Promise<void> {
  const { browser } = trial;
  for (const language of shareOfLanguages(trial)) {
    await openMap(trial, hrefOf({ ...start, language }));
    // The link leads to the words below the map until the ribbon is ready.
    await expectSoon('the line comes to life', 1, async () => {
      return (await textsOf(browser, '.ribbon [tabindex="0"]')).length;
    });
    await clickOn(browser, '.follow-link');
    for (const [index] of claims.entries()) {
      await expectStep(browser, language, index);
      if (index < claims.length - 1) await clickOn(browser, '.walk-step:last-child');
    }
    await clickOn(browser, '.walk-step:first-child');
    await expectStep(browser, language, claims.length - 2);
    await browser.press(directions[language] === 'rtl' ? 'ArrowRight' : 'ArrowLeft');
    await expectStep(browser, language, claims.length - 3);
    await clickOn(browser, '.walk-leave');
    await expectSoon('the walk ends', [], async () => textsOf(browser, 'article'));
  }
}

/** Expects the walk to be at a claim, with its words, its position and its address. */
async function expectStep(browser: EngineBrowser, language: Language, index: number) {
  const claim = claims[index]!;
  await expectSoon(`the words of ${claim.id}`, [claim.quote.exact], async () =>
    textsOf(browser, 'article blockquote'),
  );
  const position = readingMessages[language].walk.position(index + 1, claims.length);
  await expectSoon(`the position of ${claim.id}`, true, async () =>
    (await textsOf(browser, 'article h2')).join('').includes(position),
  );
  await expectSoon(`the address of ${claim.id}`, claim.id, async () =>
    new URLSearchParams((await addressOf(browser)).split('?')[1]).get('claim'),
  );
}
