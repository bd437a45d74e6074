import { expect, test } from 'vitest';
import { mostMegabytes, readFile, readText } from './readText.ts';
import type { Refusal } from './readText.ts';

test('a text is read with its bytes, and a byte order mark is no part of it', async () => {
  const read = await readFile(new Blob(['\ufeffقال المصدر']));
  if (!read.ok) throw new Error(read.refusal.reason);
  expect(read.source.text).toBe('قال المصدر');
  expect([...read.source.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(readText('قال')).toMatchObject({ ok: true, source: { text: 'قال' } });
});

test.each<[string, BlobPart, Refusal]>([
  ['nothing', '', { reason: 'empty' }],
  ['white space', ' \n\u00a0', { reason: 'empty' }],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x42, 0x06), { reason: 'notUtf8', byte: 0 }],
  ['half a letter at the end', Uint8Array.of(0x41, 0xd8), { reason: 'notUtf8', byte: 2 }],
  ['a byte of zero', 'ab\0', { reason: 'notText', byte: 2 }],
])('%s is refused, and it is said why', async (_, content, refusal) => {
  expect(await readFile(new Blob([content]))).toEqual({ ok: false, refusal });
});

test('what is too large is refused before it is read', async () => {
  const bytes = mostMegabytes * 1e6 + 1;
  const refusal = { reason: 'tooLarge', bytes };
  expect(await readFile(new Blob([new Uint8Array(bytes)]))).toEqual({ ok: false, refusal });
  expect(readText('a'.repeat(bytes))).toEqual({ ok: false, refusal });
});

test('a file that has gone meanwhile is refused', async () => {
  const gone = Object.assign(new Blob(['ab']), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  });
  expect(await readFile(gone)).toEqual({ ok: false, refusal: { reason: 'unreadable' } });
});
