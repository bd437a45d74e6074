// Finds the Chromium that the tests and the bench drive: CHROMIUM_PATH, Playwright's own, or the
// system's. Run as a script, it installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const systemPaths = [
  // The headless shell is the same browser without a window, and a quarter faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Returns the path of a Chromium, or undefined. Throws if CHROMIUM_PATH does not exist. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Correct it or unset it.`);
  }
  return [named, chromium.executablePath(), ...systemPaths].find(
    (path) => path && existsSync(path),
  );
}

/** Runs a command without its output. Returns whether it succeeded. */
function succeeds(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Downloads Playwright's Chromium. As root, also installs the system libraries it needs. */
function downloadBrowser() {
  console.log('No Chromium found: downloading Playwright’s.');
  const libraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  return succeeds('npx', ['playwright', 'install', ...libraries, 'chromium'], {
    // A blocked network may never answer. Playwright tries each of its hosts several times.
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000',
  });
}

/** Installs Debian's Chromium with apt-get, which only root may do. */
function installSystemBrowser() {
  if (process.getuid?.() !== 0 || !succeeds('apt-get', ['--version'])) return false;
  console.log('The download failed: installing Chromium with apt-get.');
  succeeds('apt-get', ['update']);
  return ['chromium-headless-shell', 'chromium'].some((name) =>
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', name], {
      DEBIAN_FRONTEND: 'noninteractive',
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (!findBrowser() && !downloadBrowser()) installSystemBrowser();
    if (!findBrowser()) {
      throw new Error(
        'The end-to-end tests need Chromium, and none could be installed. Install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to one.',
      );
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
