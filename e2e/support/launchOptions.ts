import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from './findBrowser.mjs';

/**
 * Returns the options with which the tests and the bench start every Chromium, with `args` added.
 */
export function launchOptions(args: readonly string[] = []): LaunchOptions {
  const executablePath = findBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    // The option makes letters as wide as on a phone: the headless shell would round each to whole
    // px.
    args: ['--font-render-hinting=none', ...args],
  };
}
