/** What XML 1.0 allows nowhere, not even escaped: most control characters, and halves of pairs. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as XML, also inside a double-quoted attribute; what XML cannot hold is left out. */
function escapeXml(text: string): string {
  return (
    text
      .replaceAll(forbidden, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Bare, all of these are a plain line break or space to some reader (XML 1.0, 2.11; XML 1.1, 2.11).
      .replaceAll(/[\t\n\r\u0085\u2028\u2029]/g, (space) => `&#${space.charCodeAt(0)};`)
  );
}

/** A part of a document that is XML already. */
export interface Xml {
  readonly xml: string;
}

/** An element; text among its content is escaped, nothing and `null` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Xml | string | null)[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = content
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'string' ? escapeXml(part) : part.xml));
  const opening = `${name}${written.join('')}`;
  return { xml: inner.length === 0 ? `<${opening}/>` : `<${opening}>${inner.join('')}</${name}>` };
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
