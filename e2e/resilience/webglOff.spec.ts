import { launchOptions } from '../support/launchOptions.ts';
import { testLimitedMap } from '../support/limitedMap.ts';
import { story } from '../support/testStory.ts';
import { test } from '../support/test.ts';

test.use({ launchOptions: launchOptions(['--disable-3d-apis']) });

testLimitedMap({ failure: 'unable', bringAbout: async () => {}, theatres: story.theatres });
