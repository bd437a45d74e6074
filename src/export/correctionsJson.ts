import { firstLanguage } from './edition.ts';
import type { Edition } from './edition.ts';

/** The corrections, the newest first, each with its address. */
export function correctionsJson(edition: Edition): string {
  const { story, addresses } = edition;
  const corrections = story.corrections.map((correction) => ({
    ...correction,
    url: addresses.corrections(firstLanguage(edition), correction.id),
  }));
  return `${JSON.stringify(corrections, null, 2)}\n`;
}
