import { directions, messages } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/story/schema.ts';
import { derived, story } from '../support/testStory.ts';
import { clickEachShape, expectPanel } from './eachShape.ts';
import { answerHost, clickInEmbed } from './embedded.ts';
import { followArticle } from './followArticle.ts';
import { expectMap, hrefOf, openMap, shareOfLanguages, start } from './trial.ts';
import type { Trial } from './trial.ts';
import { addressOf, attributesOf, clickOn, expectSoon, textsOf } from './reading.ts';

/**
 * One thing that a reader does, in every browser engine. Following it throws if the page does not
 * answer as promised.
 */
export interface CorePath {
  readonly name: string;
  follow(trial: Trial): Promise<void>;
}

/** The things that readers come for, in the order in which they meet them. */
export const corePaths: readonly CorePath[] = [
  { name: 'opens in each language, with its map', follow: openEachLanguage },
  { name: 'a click on each place of the map shows its quotes, word for word', follow: clickPlaces },
  { name: 'the language link keeps the place and its quotes', follow: switchLanguage },
  { name: 'the article can be followed quote by quote, forward and back', follow: followArticle },
  { name: 'an embed shows the quotes of the place clicked in it', follow: clickInEmbed },
  { name: 'an element in a host’s page answers its host', follow: answerHost },
];

const { theatres, places, info } = story;

async function openEachLanguage(trial: Trial): Promise<void> {
  const { browser, hasWebGL } = trial;
  for (const language of info.languages) {
    await openMap(trial, hrefOf({ ...start, language }));
    await expectSoon('the language', [language], async () => attributesOf(browser, 'html', 'lang'));
    await expectSoon('the direction', [directions[language]], async () =>
      attributesOf(browser, 'html', 'dir'),
    );
    await expectSoon('the list leads to each place', true, async () => {
      const listed = await attributesOf(browser, '.place-list li a', 'data-place');
      return story.layers.every(({ id }) =>
        derived.placesIn.get(id)!.every((place) => listed.includes(place.id)),
      );
    });
    const notice = hasWebGL ? [] : [`${messages[language].map.limited.unable} `];
    await expectSoon('the notice', notice, async () => textsOf(browser, '.map-notice'));
  }
}

async function clickPlaces(trial: Trial): Promise<void> {
  const languages = trial.hasWebGL ? info.languages : shareOfLanguages(trial);
  for (const language of languages) {
    for (const theatre of theatres) {
      await openMap(trial, hrefOf({ ...start, language, theatre: theatre.id }));
      await clickEachShape(trial.browser, theatre, language);
    }
  }
}

async function switchLanguage(trial: Trial): Promise<void> {
  const { browser } = trial;
  const place = places[0]!;
  const [from, to] = info.languages;
  const theatre = place.theatre;
  const hrefIn = (language: Language) => hrefOf({ ...start, language, theatre, place: place.id });
  await openMap(trial, hrefIn(from!));
  await expectPanel(browser, place, from!);
  for (const language of [to!, from!]) {
    await clickOn(browser, `.languages [hreflang="${language}"]`);
    await expectSoon('the address', hrefIn(language), async () => addressOf(browser));
    await expectPanel(browser, place, language);
    await expectSoon('the direction', [directions[language]], async () =>
      attributesOf(browser, 'html', 'dir'),
    );
    await expectMap(trial, hrefIn(language));
  }
}
