import languages from 'virtual:languages';
import { defineElement } from './element.ts';
import { bindHostLinks } from './hostLinks.ts';

// A classic script, so that any CMS takes it: it knows its own address only while it runs at first.
const script = document.currentScript as HTMLScriptElement | null;
if (script && !customElements.get('campaign-map')) {
  customElements.define('campaign-map', defineElement(new URL('./', script.src).href, languages));
  bindHostLinks();
}
