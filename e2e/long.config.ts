import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';
import { longTag } from './support/longTag.ts';

/** Runs only the tests that take too long for `npm test`. */
export default defineConfig(config, { grep: new RegExp(longTag), grepInvert: [] });
