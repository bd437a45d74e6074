import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key, Origin } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { freePort } from '../support/freePort.ts';
import { neededForDisplay } from './display.ts';
import { viewport } from './engineBrowser.ts';
import type { Engine, PressedKey } from './engineBrowser.ts';
import { commandPath, miniBrowserPath, missingOf } from './installed.ts';

const driverProgram = commandPath('WebKitWebDriver');
const program = miniBrowserPath();
const keys: Readonly<Record<PressedKey, string>> = {
  Escape: Key.ESCAPE,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
};

/** The engine of WebKitGTK in its plainest browser, driven through WebDriver. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: () =>
    missingOf([
      { file: program && driverProgram, aptPackage: 'webkit2gtk-driver' },
      neededForDisplay,
    ]),

  async start(hasWebGL, display) {
    const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
    const port = await freePort();
    const service = new DriverService(driverProgram!, {
      hostname: '127.0.0.1',
      port,
      args: [`--port=${port}`],
      env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: stillDesktop(folder) },
    });
    const end = async () => {
      await service.kill();
      // The browser may still be putting its own files away.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const driver = await newSession(await service.start(), hasWebGL);
      const version = (await driver.getCapabilities()).get('browserVersion');
      return {
        version: `WebKitGTK ${version}`,
        open: (url) => driver.get(url),
        click: (x, y) =>
          driver
            .actions()
            .move({ x: Math.round(x), y: Math.round(y), duration: 0, origin: Origin.VIEWPORT })
            .click()
            .perform(),
        press: (key) => driver.actions().sendKeys(keys[key]).perform(),
        read: (inPage, ...args) => driver.executeScript(inPage, ...args),
        // The driver does not tell what a page reports, and a driven browser writes it nowhere
        // else.
        faults: () => [],
        async close() {
          await driver.quit();
          await end();
        },
      };
    } catch (error) {
      await end();
      throw error;
    }
  },
};

/** Starts a session whose page has the viewport of the tests. */
async function newSession(address: string, hasWebGL: boolean): Promise<WebDriver> {
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: program,
          args: ['--automation', `--features=${hasWebGL ? '+' : '-'}WebGL`],
        },
      }),
    )
    .build();
  const window = driver.manage().window();
  await window.setRect({ ...viewport });
  const [width, height] = await driver.executeScript<[number, number]>(() => [
    innerWidth,
    innerHeight,
  ]);
  // The browser's own bars make the window larger than its page.
  await window.setRect({
    width: 2 * viewport.width - width,
    height: 2 * viewport.height - height,
  });
  return driver;
}

/** Writes the settings of a desktop without animations. Returns their folder. */
function stillDesktop(folder: string): string {
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}
