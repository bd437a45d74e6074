import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import type { QuotesToVerify } from '../../story/quotes/quotesToVerify.ts';
import { verifyQuotes } from '../../story/quotes/verifyQuotes.ts';
import { checkText } from './checkText.ts';
import type { Search } from './createVerifier.ts';
import { readText } from './readText.ts';

const text = 'عنوان\n\nقال المصدر إن الحملة لم تصل';
const quote = { prefix: '', suffix: '', start: 7, end: 17 };
const sought: QuotesToVerify = {
  title: { exact: 'عنوان', prefix: '', suffix: '', start: null },
  quotes: [{ ...quote, exact: 'قال المصدر', claim: 'said', page: '' }],
  sha256: createHash('sha256').update(text).digest('hex'),
};
const search: Search = async (...request) => verifyQuotes(...request);

afterEach(() => vi.unstubAllGlobals());

test('the title and each quote are found, in the copy that it is', async () => {
  expect(await checkText(readText(text), sought, search)).toEqual({
    state: 'done',
    findings: {
      title: { status: 'found', start: 0, end: 5 },
      quotes: [{ status: 'found', start: 7, end: 17 }],
      isSameCopy: true,
    },
  });
});

test('another copy is not taken for it', async () => {
  const progress = await checkText(readText(`${text}\n`), sought, search);
  expect(progress).toMatchObject({ findings: { isSameCopy: false } });
});

test('where the browser computes no hash nothing is said of the copy', async () => {
  vi.stubGlobal('crypto', {});
  const progress = await checkText(readText(text), sought, search);
  expect(progress).toMatchObject({ state: 'done', findings: { isSameCopy: false } });
});

test('a search that fails is refused', async () => {
  const progress = await checkText(readText(text), sought, async () => {
    throw new Error('The worker did not load.');
  });
  expect(progress).toEqual({ state: 'refused', refusal: { reason: 'unreadable' } });
});

test('what was refused is not searched', async () => {
  const refusal = { reason: 'empty' };
  expect(await checkText(readText(''), sought, search)).toEqual({ state: 'refused', refusal });
});
