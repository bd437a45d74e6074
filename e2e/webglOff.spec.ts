import { findBrowser } from './findBrowser.mjs';
import { testLimitedMap } from './limitedMap.ts';
import { test } from './test.ts';

const executablePath = findBrowser();
test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-3d-apis'],
  },
});

testLimitedMap({ failure: 'unable', bringAbout: async () => {} });
