import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from './findBrowser.mjs';

/** How every Chromium of the tests and the bench is started; `args` are added to its own. */
export function launchOptions(args: readonly string[] = []): LaunchOptions {
  const executablePath = findBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    // Letters as wide as on a phone: the headless shell would round each to whole pixels.
    args: ['--font-render-hinting=none', ...args],
  };
}
