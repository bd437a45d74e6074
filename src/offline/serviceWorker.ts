import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { pagesUpFrom } from './pagesUpFrom.ts';

declare const self: ServiceWorkerGlobalScope;
/** What the page needs to open without a network: written here by `build/offlinePlugin.ts`. */
declare const precacheManifest: { url: string; revision: string | null }[];

/** A page that takes longer than this is opened from the cache, if it is there: seconds. */
const patienceSeconds = 4;

// A new release takes over at once: its files have names of their own, so old and new never mix.
void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(precacheManifest, { directoryIndex: '', cleanURLs: false });

const scope = new URL(self.registration.scope).pathname;
const pages = new NetworkFirst({
  cacheName: 'pages',
  networkTimeoutSeconds: patienceSeconds,
  plugins: [keepAtMost(60)],
});

// Pages come from the network while there is one: a release is never a day old in a cache.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && !url.pathname.includes('/embed/'),
  async (options) => {
    try {
      return await pages.handle(options);
    } catch (error) {
      // A page never visited: the nearest page above it can show the same where it holds every word, as
      // that of a story does which one page has room for.
      for (const url of pagesUpFrom(options.url.pathname, scope)) {
        const page = await matchPrecache(url);
        if (page) return page;
      }
      throw error;
    }
  },
);

// The engine and other late parts: kept once they have been used.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${scope}assets/`),
  new CacheFirst({ cacheName: 'assets', plugins: [keepAtMost(40)] }),
);

function keepAtMost(maxEntries: number): WorkboxPlugin {
  // The class and the interface disagree on optional properties that are undefined.
  return new ExpirationPlugin({ maxEntries }) as WorkboxPlugin;
}
