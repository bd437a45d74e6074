import type { Finding, QuoteToFind } from '../../story/quotes/verifyQuotes.ts';

/**
 * Searches a text for each quote. The promise is rejected if the search fails, and never settles if
 * a newer search ended it.
 */
export type Search = (text: string, quotes: readonly QuoteToFind[]) => Promise<readonly Finding[]>;

/**
 * Returns a search that runs in a worker, so that the page stays responsive. The first worker
 * starts at once, so that a text meets no request. A newer search ends the worker of an older one.
 */
export function createVerifier(startWorker: () => Worker): Search {
  let current = start(startWorker);
  return async (text, quotes) => {
    if (!current.isFree) {
      current.worker.terminate();
      current = start(startWorker);
    }
    const running = current;
    running.isFree = false;
    const answer = new Promise<readonly Finding[]>((resolve) => {
      running.worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    running.worker.postMessage([text, quotes]);
    const findings = await Promise.race([answer, running.failure]);
    running.isFree = true;
    return findings;
  };
}

interface RunningWorker {
  readonly worker: Worker;
  /** Rejected when the worker does not load or throws. */
  readonly failure: Promise<never>;
  isFree: boolean;
}

function start(startWorker: () => Worker): RunningWorker {
  const worker = startWorker();
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  const running = { worker, failure, isFree: true };
  // Another worker serves the next search.
  failure.catch(() => {
    running.isFree = false;
  });
  return running;
}
