import { invalidByteOf } from '../../story/utf8.ts';

/** A text to search, and its bytes. */
export interface UploadedText {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The reason why a text cannot be searched. */
export type Refusal =
  | { readonly reason: 'empty' | 'unreadable' }
  | { readonly reason: 'tooLarge'; readonly bytes: number }
  /** `byte` is the index, from 0, of the first invalid byte. */
  | { readonly reason: 'notUtf8' | 'notText'; readonly byte: number };

export type Read =
  | { readonly ok: true; readonly source: UploadedText }
  | { readonly ok: false; readonly refusal: Refusal };

/** The size limit of a text, in MB: the article has 8 kB, a book has one or two MB. */
export const mostMegabytes = 20;
const mostBytes = mostMegabytes * 1e6;

/** Reads a file that the reader has chosen; it is not sent anywhere. */
export async function readFile(file: Blob): Promise<Read> {
  if (file.size > mostBytes) return refuse({ reason: 'tooLarge', bytes: file.size });
  try {
    return readBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file has been moved or changed since the reader chose it.
    return refuse({ reason: 'unreadable' });
  }
}

/** Takes a text that was typed or pasted. */
export function readText(text: string): Read {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > mostBytes
    ? refuse({ reason: 'tooLarge', bytes: bytes.length })
    : accept({ text, bytes });
}

function readBytes(bytes: Uint8Array<ArrayBuffer>): Read {
  const byte = invalidByteOf(bytes);
  return byte === null
    ? accept({ text: new TextDecoder().decode(bytes), bytes })
    : refuse({ reason: 'notUtf8', byte });
}

function accept(source: UploadedText): Read {
  if (source.text.trim() === '') return refuse({ reason: 'empty' });
  // A zero byte is valid UTF-8, but no text has one.
  const byte = source.bytes.indexOf(0);
  return byte < 0 ? { ok: true, source } : refuse({ reason: 'notText', byte });
}

const refuse = (refusal: Refusal): Read => ({ ok: false, refusal });
