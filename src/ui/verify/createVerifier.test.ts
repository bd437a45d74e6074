import { expect, test } from 'vitest';
import { createVerifier } from './createVerifier.ts';

/** A worker that answers or fails only when the test says so. */
class TestWorker extends EventTarget {
  readonly texts: string[] = [];
  isEnded = false;
  postMessage([text]: readonly [string]): void {
    this.texts.push(text);
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'It did not load.' }));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

function startSearch() {
  const workers: TestWorker[] = [];
  const search = createVerifier(() => {
    const worker = new TestWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { workers, search };
}

test('one worker serves all searches that are not ended', async () => {
  const { workers, search } = startSearch();
  for (const text of ['a', 'b']) {
    const found = search(text, []);
    workers[0]!.answer([text]);
    expect(await found).toEqual([text]);
  }
  expect(workers.map(({ texts }) => texts)).toEqual([['a', 'b']]);
});

test('a newer search ends the worker of an older one', async () => {
  const { workers, search } = startSearch();
  void search('old', []);
  const found = search('new', []);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  workers[1]!.answer(['new']);
  expect(await found).toEqual(['new']);
});

test('a worker that fails rejects its search, and the next one has another worker', async () => {
  const { workers, search } = startSearch();
  const failing = search('a', []);
  workers[0]!.fail();
  await expect(failing).rejects.toThrow('It did not load.');
  const found = search('b', []);
  workers[1]!.answer(['b']);
  expect(await found).toEqual(['b']);
});

test('a worker that fails before the first search is replaced', async () => {
  const { workers, search } = startSearch();
  workers[0]!.fail();
  await Promise.resolve();
  await Promise.resolve();
  const found = search('a', []);
  workers[1]!.answer(['a']);
  expect(await found).toEqual(['a']);
});
