import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { pagesUpFrom } from './pagesUpFrom.ts';

declare const self: ServiceWorkerGlobalScope;
/**
 * The files that the page needs to open without a network. `build/hosting/precache.ts` writes the
 * list here.
 */
declare const precacheManifest: { url: string; revision: string | null }[];

/** The time in seconds after which a slow page opens from the cache, if it is there. */
const patienceSeconds = 4;

// A new release takes over at once. Its files have their own names, so old and new never mix.
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

// Pages come from the network while there is one, so that no reader stays on an old release.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && !url.pathname.includes('/embed/'),
  async (options) => {
    try {
      return await pages.handle(options);
    } catch (error) {
      // The reader never visited this page. The nearest page above it can show the same if it holds
      // every word, as it does for a story that fits on one page.
      for (const url of pagesUpFrom(options.url.pathname, scope)) {
        const page = await matchPrecache(url);
        if (page) return page;
      }
      throw error;
    }
  },
);

// MapLibre and other late parts stay in the cache after their first use.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${scope}assets/`),
  new CacheFirst({ cacheName: 'assets', plugins: [keepAtMost(40)] }),
);

function keepAtMost(maxEntries: number): WorkboxPlugin {
  // The cast is needed because class and interface disagree on optional properties.
  return new ExpirationPlugin({ maxEntries }) as WorkboxPlugin;
}
