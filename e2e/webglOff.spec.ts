import { launchOptions } from './launchOptions.ts';
import { testLimitedMap } from './limitedMap.ts';
import { test } from './test.ts';

test.use({ launchOptions: launchOptions(['--disable-3d-apis']) });

testLimitedMap({ failure: 'unable', bringAbout: async () => {} });
