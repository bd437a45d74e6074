import languages from 'virtual:languages';
import { defineElement } from './element.ts';
import { bindHostLinks } from './hostLinks.ts';

// This is a classic script, so that any CMS accepts it. Such a script knows its own address only
// during its first run.
const script = document.currentScript as HTMLScriptElement | null;
if (script && !customElements.get('campaign-map')) {
  customElements.define('campaign-map', defineElement(new URL('./', script.src).href, languages));
  bindHostLinks();
}
