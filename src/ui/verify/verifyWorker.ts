import { verifyQuotes } from '../../story/quotes/verifyQuotes.ts';

/** Searches each text that the page sends for its quotes, and sends the findings back. */
addEventListener('message', ({ data }: MessageEvent<Parameters<typeof verifyQuotes>>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  postMessage(verifyQuotes(...data));
});
