/**
 * The characters that XML 1.0 forbids even when escaped: most control characters, lone surrogates,
 * U+FFFE and U+FFFF.
 */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- the pattern removes them
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Escapes text for XML content and double-quoted attributes. It removes the characters that XML
 * cannot contain.
 */
function escapeXml(text: string): string {
  return (
    text
      .replaceAll(forbidden, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Unescaped, each of these becomes a plain line break or space in some reader (XML 1.0, 2.11;
      // XML 1.1, 2.11).
      .replaceAll(/[\t\n\r\u0085\u2028\u2029]/g, (space) => `&#${space.charCodeAt(0)};`)
  );
}

/** A part of a document that is already XML. */
export interface Xml {
  readonly xml: string;
}

/**
 * Builds an element. It escapes attribute values and text content, and leaves out `null`. An
 * element without content closes itself.
 */
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

/** Builds a whole document, with the XML declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** Escapes text for HTML, including double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
