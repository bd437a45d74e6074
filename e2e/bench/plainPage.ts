import { escapeHtml } from '../../src/i18n/escapeHtml.ts';
import type { Story } from '../../src/story/story.ts';

/** The limit for text: the same quotes, speakers and translations as HTML and nothing else. */
export function plainPage({ info, claims, speakers }: Story): string {
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)!.name.en;
  const quotes = claims.map(
    ({ quote, translation, speaker }) =>
      `<blockquote lang="ar" dir="rtl">${escapeHtml(quote.exact)}</blockquote>
<p>${escapeHtml(nameOf(speaker))}</p><p>${escapeHtml(translation.en)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(info.title.en)}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
<body><h1>${escapeHtml(info.title.en)}</h1><p>${escapeHtml(info.standfirst.en)}</p>${quotes.join('\n')}</body></html>`;
}
