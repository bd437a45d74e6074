import { escapeHtml } from '../../i18n/escapeHtml.ts';

/** Of a frame that does not grow with its content: px. */
export const frameSize = { width: 640, height: 720 };

/** What an embedded map is asked to show, as its host writes it. */
export interface Embedding {
  /** `/embed/` with its query, absolute. */
  readonly src: string;
  /** What it is called: a frame’s title, and the words of the link that stands in for it. */
  readonly title: string;
  /** px; none for as high as its content, which only the element can be. */
  readonly height: number | null;
}

/** The map as a plain frame. */
export function frameSnippet({ src, title, height }: Embedding): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${height ?? frameSize.height}" style="border:0;max-width:100%"></iframe>`;
}

/** The link that stays where a frame or a script is taken out. */
export function linkSnippet(href: string, title: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>`;
}

/** The map as an element: its attributes, the link inside it, the script that makes it one. */
export function elementSnippet(
  attributes: Readonly<Record<string, string | null>>,
  link: string,
  script: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`);
  return `<campaign-map${written.join('')}>
  ${link}
</campaign-map>
<script async src="${escapeHtml(script)}"></script>`;
}
