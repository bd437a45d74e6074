import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import type { QuotesToVerify } from '../../story/quotes/quotesToVerify.ts';
import { checkSource } from './checkSource.ts';
import { readText } from './readSource.ts';

const text = 'عنوان\n\nقال المصدر إن الحملة لم تصل';
const quote = { prefix: '', suffix: '', start: 7, end: 17 };
const sought: QuotesToVerify = {
  title: { exact: 'عنوان', prefix: '', suffix: '', start: null },
  quotes: [{ ...quote, exact: 'قال المصدر', claim: 'said', page: '' }],
  sha256: createHash('sha256').update(text).digest('hex'),
};
const always = () => true;

afterEach(() => vi.unstubAllGlobals());

test('the title and each quote are found, in the copy that it is', async () => {
  expect(await checkSource(readText(text), sought, always)).toEqual({
    state: 'done',
    findings: {
      title: { status: 'found', start: 0, end: 5 },
      quotes: [{ status: 'found', start: 7, end: 17 }],
      isSameCopy: true,
    },
  });
});

test('another copy is not taken for it', async () => {
  const progress = await checkSource(readText(`${text}\n`), sought, always);
  expect(progress).toMatchObject({ findings: { isSameCopy: false } });
});

test('where the browser computes no hash nothing is said of the copy', async () => {
  vi.stubGlobal('crypto', {});
  const progress = await checkSource(readText(text), sought, always);
  expect(progress).toMatchObject({ state: 'done', findings: { isSameCopy: false } });
});

test('what is no longer wanted is given up', async () => {
  expect(await checkSource(readText(text), sought, () => false)).toBeNull();
});

test('what was refused is not searched', async () => {
  const refusal = { reason: 'empty' };
  expect(await checkSource(readText(''), sought, always)).toEqual({ state: 'refused', refusal });
});
