import type { Browser, CDPSession } from '@playwright/test';
import { spreadOf } from '../bench/median.ts';

const choices = 9;

/**
 * Measures the cost of answering a reader on a complete page, in ms of main-thread time. The time
 * runs from the press to the frame with the answer: the median, and for a search the most. It
 * excludes the wait for a compositor, which is long without a GPU and the same for every story.
 * Also measures the heap after that, in bytes.
 */
export async function use(browser: Browser, url: string, placeIds: readonly string[]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await page.locator('[data-map="ready"]').waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const timeOf = async (deed: Deed) => {
    const before = await busyMs(client);
    await page.evaluate(act, deed);
    return (await busyMs(client)) - before;
  };
  const listed = placeIds.slice(0, choices);
  const select: number[] = [];
  for (const id of listed) {
    select.push(await timeOf({ press: `.panel a[data-place="${id}"], #entry-${id}` }));
    await page.keyboard.press('Escape');
    await page.locator(`#entry-${listed[0]}`).waitFor();
  }
  const filter: number[] = [];
  for (let turn = 0; turn < choices; turn++) {
    filter.push(await timeOf({ press: '[data-layer] input' }));
  }
  await page.locator('#find').focus();
  await page.locator('#find[aria-expanded]').waitFor();
  const last = placeIds.at(-1)!;
  await page.locator('#find').fill(last.replace('place-', ''));
  // The last name is found only when all names have been read.
  await page.locator('.find-places, .find-elsewhere').first().waitFor();
  if (placeIds.length > 60) await page.locator('.find-elsewhere').first().waitFor();
  const search: number[] = [];
  for (const query of ['m', 'ma', 'mar', 'mark', 'bamarka', 'نو', 'نور', 'nowhere', '77']) {
    search.push(await timeOf({ type: query }));
  }
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await page.close();
  return {
    select: spreadOf(select).median,
    filter: spreadOf(filter).median,
    search: spreadOf(search).max,
    heap: usedSize,
  };
}

type Deed = { readonly press: string } | { readonly type: string };

/** Returns how long the main thread has worked so far, in ms. */
async function busyMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** Runs in the page: does the deed, and waits until the next frame has been painted. */
async function act(deed: Deed): Promise<void> {
  if ('press' in deed) document.querySelector<HTMLElement>(deed.press)!.click();
  else {
    const field = document.querySelector<HTMLInputElement>('#find')!;
    field.value = deed.type;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
