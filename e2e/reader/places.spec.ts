import { clickEachShape, keyToEachPlace } from '../support/eachPlace.ts';
import { story } from '../support/testStory.ts';
import { coarsePixels, home, open, openWithMapLibre, test } from '../support/test.ts';

test.use(coarsePixels);

// Each theatre is tried in one language here and in every language by `npm run test:engines`.
// `testLimitedMap` tries the shapes of the SVG.
for (const [nth, theatre] of story.theatres.entries()) {
  const language = story.info.languages[nth % story.info.languages.length]!;

  test(`${language}: a click on each shape of ${theatre.id} shows its quotes`, async ({ page }) => {
    await openWithMapLibre(page, `${home[language]}?theatre=${theatre.id}`);
    await clickEachShape(page, theatre, language, 'ready');
  });
}

for (const language of story.info.languages) {
  test(`${language}: by keyboard alone, each entry of the list shows its quotes`, async ({
    page,
  }) => {
    await open(page, home[language]);
    await keyToEachPlace(page, language, 'static');
  });
}
