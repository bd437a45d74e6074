import { escapeHtml } from '../../export/xml.ts';

/** The size in px of a frame that does not grow with its content. */
export const frameSize = { width: 640, height: 720 };

/** The settings of an embedded map in a plain frame. */
export interface Embedding {
  /** The absolute address of `/embed/`, with its query. */
  readonly src: string;
  /** The frame’s title. */
  readonly title: string;
  /** The height in px; null for the default height in `frameSize`. */
  readonly height: number | null;
}

/** Returns the map as a plain frame. */
export function frameSnippet({ src, title, height }: Embedding): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${height ?? frameSize.height}" style="border:0;max-width:100%"></iframe>`;
}

/** Returns the link that remains if a CMS strips the frame or the script. */
export function linkSnippet(href: string, title: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>`;
}

/** Returns the map as an element with its attributes, a link inside it, and its script. */
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
