/**
 * Registers the service worker, so that the site opens offline from the next visit on. Waits until
 * the page has loaded, because the page's own files come first. If the browser refuses (private
 * windows, policies), nothing is lost.
 */
export function registerServiceWorker(base: string): void {
  if (!('serviceWorker' in navigator)) return;
  const register = async () => {
    try {
      await navigator.serviceWorker.register(`${base}sw.js`);
    } catch {
      // The page works without it.
    }
  };
  if (document.readyState === 'complete') void register();
  else addEventListener('load', register, { once: true });
}
