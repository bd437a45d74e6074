/** The address at which the site will be served. */
export interface Site {
  /** The path of the site's root on its host, with a slash at both ends. */
  readonly base: string;
  /** Its origin, such as `https://example.org`; null where `SITE_URL` is not set. */
  readonly origin: string | null;
}

/** A file of the site: its path relative to the base, and its content. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** The file of the script for host pages. They contain this name, so it never changes. */
export const embedScript = 'embed.js';

/** The service worker's file. Its name never changes: browsers look for new releases under it. */
export const serviceWorkerFile = 'sw.js';

/** Reads `BASE_PATH`. Throws an error that says what is wrong with it and how to fix it. */
export function readBasePath(path: string | undefined): string {
  if (!path) return '/';
  if (/^\/([\w.~-]+\/)*$/.test(path)) return path;
  throw new Error(
    `BASE_PATH is “${path}”: write a path with a slash at both ends, such as /map/; the rest of an address belongs in SITE_URL.`,
  );
}

/**
 * Reads `SITE_URL`. Throws an error that says what is wrong with it and how to fix it. A path other
 * than the base is such an error, because the path belongs in `BASE_PATH`.
 */
export function readSite(base: string, siteUrl: string | undefined): Site {
  if (!siteUrl) return { base, origin: null };
  if (!URL.canParse(siteUrl)) {
    throw new Error(`SITE_URL is “${siteUrl}”: write an address such as https://example.org.`);
  }
  const { protocol, origin, pathname } = new URL(siteUrl);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new Error(`SITE_URL is “${siteUrl}”: it must begin with https:// or http://.`);
  }
  if (pathname !== '/' && pathname.replace(/\/?$/, '/') !== base) {
    throw new Error(
      `SITE_URL is “${siteUrl}”, with the path ${pathname}: leave it out there and set BASE_PATH=${pathname.replace(/\/?$/, '/')}.`,
    );
  }
  return { base, origin };
}

/**
 * Returns the base name of the files that belong to a page, from its path. A place's page gives
 * `/ar/place/zubair/` → `ar/place/zubair`; another page gives `index` in its own folder.
 */
export function nameOf(path: string): string {
  return path.includes('/place/') ? path.slice(1, -1) : `${path.slice(1)}index`;
}

/** The notice that lists what the build leaves out without an origin. */
export const leftOutWithoutOrigin =
  'SITE_URL is not set: canonical and hreflang links, link previews, structured data’s addresses and the sitemap are left out, and the downloads name pages by their path.';
