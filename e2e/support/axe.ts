import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Returns every fault that axe finds on the page as it stands, in one line each. */
async function faultsOn(page: Page, triedBefore: string | null): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (triedBefore !== null) builder.exclude(triedBefore);
  const { violations } = await builder
    // A report on every element without a fault would take most of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // The preview of an embed is a page of its own, and is tried as one.
    .exclude('campaign-map')
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
}

/**
 * Expects no fault on the page. `triedBefore` selects a part that another page has already tried.
 */
export async function expectNoFaults(
  page: Page,
  what: string,
  triedBefore: string | null = null,
): Promise<void> {
  expect(await faultsOn(page, triedBefore), what).toEqual([]);
}
