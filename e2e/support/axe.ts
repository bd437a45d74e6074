import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Everything axe knows to be wrong on the page as it stands, in one line each. */
async function faultsOn(page: Page, triedBefore: string | null): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (triedBefore !== null) builder.exclude(triedBefore);
  const { violations } = await builder
    // Naming every element that is right takes most of its time.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // The preview of an embed is a page of its own, and tried as one.
    .exclude('campaign-map')
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
}

/** `triedBefore` names a part that is the same as on a page tried already. */
export async function expectNoFaults(
  page: Page,
  what: string,
  triedBefore: string | null = null,
): Promise<void> {
  expect(await faultsOn(page, triedBefore), what).toEqual([]);
}
