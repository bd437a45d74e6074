import type { Page } from '@playwright/test';
import type { View } from '../../src/state/view.ts';
import { viewAt } from './invariants.ts';

/**
 * Returns the view of the browser's history entry before or after this one; null beyond our site.
 */
export async function entryBeside(page: Page, by: 1 | -1): Promise<View | null> {
  const cdp = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await cdp.send('Page.getNavigationHistory');
  await cdp.detach();
  const entry = entries[currentIndex + by];
  if (!entry || new URL(entry.url).origin !== new URL(page.url()).origin) return null;
  const { pathname, search } = new URL(entry.url);
  return viewAt(pathname, search);
}
