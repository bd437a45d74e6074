import type { Before } from './reader.ts';

/** Says to the page that it is out of sight, and then that it is seen again. */
export async function hideTab({ frame }: Before): Promise<void> {
  for (const state of ['hidden', 'visible'] as const) {
    await frame.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      Object.defineProperty(document, 'hidden', { value: now === 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  }
}

/** Lets the browser stop the page altogether, as it does with tabs that were left, and wake it. */
export async function freezeTab({ page }: Before): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  await cdp.detach();
}
