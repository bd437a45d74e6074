import { escapeHtml } from '../../src/export/xml.ts';
import type { Claim } from '../../src/story/schema.ts';
import type { Story } from '../../src/story/story.ts';

/** Returns a claim's words, its speaker and its translation as plain HTML. */
export function wordsOf({ speakers }: Story, { quote, translation, speaker }: Claim): string {
  const name = speakers.find(({ id }) => id === speaker)!.name.en;
  return `<blockquote lang="ar" dir="rtl">${escapeHtml(quote.exact)}</blockquote>
<p>${escapeHtml(name)}</p><p>${escapeHtml(translation.en)}</p>`;
}

/** Returns a page of the bench: the story's title and standfirst, with a head and a body. */
export function pageOf({ info }: Story, head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(info.title.en)}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
<body><h1>${escapeHtml(info.title.en)}</h1><p>${escapeHtml(info.standfirst.en)}</p>${body}</body></html>`;
}
