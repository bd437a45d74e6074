import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/launchOptions.ts';
import { longTag } from './support/longTag.ts';

const port = Number(process.env['E2E_PORT'] ?? 4183);

export default defineConfig({
  testDir: '.',
  grepInvert: new RegExp(longTag),
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    // A cache must not answer for a file that a test holds back. Only offline.spec.ts allows
    // service workers.
    serviceWorkers: 'block',
    // The flights of the camera take time and prove nothing. A reader who asks for less motion gets
    // no flights.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `npm run preview -- --port ${port}`,
    cwd: '..',
    port,
    reuseExistingServer: !process.env['CI'],
  },
});
