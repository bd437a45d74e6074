import type { QuotesToVerify } from '../../story/quotes/quotesToVerify.ts';
import type { Finding } from '../../story/quotes/verifyQuotes.ts';
import type { Read, Refusal } from './readText.ts';
import type { Search } from './createVerifier.ts';

/** The findings for the title and for each quote, in the order of the article. */
export interface Findings {
  readonly title: Finding;
  readonly quotes: readonly Finding[];
  /** True if the text is the copy the quotes come from, as far as the browser can tell. */
  readonly isSameCopy: boolean;
}

/** The progress of the check. */
export type Progress =
  | { readonly state: 'idle' | 'searching' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'done'; readonly findings: Findings };

/** Searches a text for the title and all quotes. A search that fails is refused too. */
export async function checkText(
  read: Read,
  { title, quotes, sha256 }: QuotesToVerify,
  search: Search,
): Promise<Progress> {
  if (!read.ok) return { state: 'refused', refusal: read.refusal };
  const { text, bytes } = read.source;
  try {
    const [first, ...others] = await search(text, [title, ...quotes]);
    const isSameCopy = (await sha256Of(bytes)) === sha256;
    return { state: 'done', findings: { title: first!, quotes: others, isSameCopy } };
  } catch {
    return { state: 'refused', refusal: { reason: 'unreadable' } };
  }
}

/**
 * Returns the SHA-256 of bytes as lower-case hexadecimal. Returns null if the browser does not
 * compute it, as on pages without a secure connection.
 */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
