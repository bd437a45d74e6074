import puppeteer from 'puppeteer-core';
import { neededForDisplay } from './display.ts';
import { viewport } from './engineBrowser.ts';
import type { Engine } from './engineBrowser.ts';
import { commandPath, missingOf } from './installed.ts';

const program = commandPath('firefox-esr');

/** The engine of Firefox ESR, driven through WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => missingOf([{ file: program, aptPackage: 'firefox-esr' }, neededForDisplay]),

  async start(hasWebGL, display) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program!,
      // Firefox asks the display for WebGL even without a window of its own.
      headless: true,
      defaultViewport: viewport,
      env: { ...process.env, DISPLAY: display },
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'webgl.disabled': !hasWebGL },
    });
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`page error: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    return {
      version: (await browser.version()).replace('firefox/', 'Firefox '),
      open: async (url) => {
        await page.goto(url);
      },
      click: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      // The types of Puppeteer allow for handles among the arguments, which are never passed here.
      read: <A extends unknown[], T>(inPage: (...args: A) => T, ...args: A) =>
        page.evaluate(inPage as (...all: unknown[]) => T, ...args) as Promise<T>,
      faults: () => faults,
      close: () => browser.close(),
    };
  },
};
