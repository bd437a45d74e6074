import type { Before } from './reader.ts';

/** Tells the page that its tab is hidden, and then that it is visible again. */
export async function hideTab({ frame }: Before): Promise<void> {
  for (const state of ['hidden', 'visible'] as const) {
    await frame.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      Object.defineProperty(document, 'hidden', { value: now === 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  }
}

/** Lets the browser freeze the page, as it does with tabs that were left, and wake it. */
export async function freezeTab({ page }: Before): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  await cdp.detach();
}
