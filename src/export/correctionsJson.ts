import { firstLanguage } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';

/** Lists the corrections as JSON, the newest first, each with its address. */
export function correctionsJson(context: ExportContext): string {
  const { story, addresses } = context;
  const corrections = story.corrections.map((correction) => ({
    ...correction,
    url: addresses.corrections(firstLanguage(context), correction.id),
  }));
  return `${JSON.stringify(corrections, null, 2)}\n`;
}
