import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/launchOptions.ts';

const port = Number(process.env['E2E_PORT'] ?? 4183);

export default defineConfig({
  testDir: '.',
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
    // What a test holds back must not come out of a cache; offline.spec.ts allows them.
    serviceWorkers: 'block',
    // Flights take time and prove nothing: the reader who asks for less motion gets none.
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
