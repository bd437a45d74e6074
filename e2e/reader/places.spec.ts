import { clickEachShape, keyToEachPlace } from '../support/eachPlace.ts';
import { story } from '../support/testStory.ts';
import { home, openWithMapLibre, test } from '../support/test.ts';

for (const language of story.info.languages) {
  for (const theatre of story.theatres) {
    test(`${language}: a click on each shape of ${theatre.id} shows its quotes`, async ({
      page,
    }) => {
      await openWithMapLibre(page, `${home[language]}?theatre=${theatre.id}`);
      await clickEachShape(page, theatre, language, 'ready');
    });
  }

  test(`${language}: by keyboard alone, each entry of the list shows its quotes`, async ({
    page,
  }) => {
    await openWithMapLibre(page, home[language]);
    await keyToEachPlace(page, language, 'ready');
  });
}
