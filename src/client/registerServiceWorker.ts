/**
 * Lets the site open without a network from the next visit on. Waits until the page has loaded: the
 * reader's own files come first. Where it is refused (private windows, policies) nothing is lost.
 */
export function registerServiceWorker(base: string): void {
  if (!('serviceWorker' in navigator)) return;
  const register = async () => {
    try {
      await navigator.serviceWorker.register(`${base}sw.js`);
    } catch {
      // The page works as well without it.
    }
  };
  if (document.readyState === 'complete') void register();
  else addEventListener('load', register, { once: true });
}
