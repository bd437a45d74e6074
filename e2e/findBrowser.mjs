// Which Chromium the end-to-end tests drive: the one named by CHROMIUM_PATH, Playwright's own, or
// the system's. Run as a script it installs Playwright's where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const systemPaths = [
  // The same engine without a window: a quarter faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium, or nothing. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  return [named, chromium.executablePath(), ...systemPaths].find(
    (path) => path && existsSync(path),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !findBrowser()) {
  console.log('No Chromium found; installing Playwright’s.');
  spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  if (!findBrowser()) {
    console.error(
      'The end-to-end tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to one.',
    );
    process.exitCode = 1;
  }
}
