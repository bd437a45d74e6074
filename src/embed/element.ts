import { readFrameMessage, withVersion } from './protocol.ts';
import type { HostMessage } from './protocol.ts';

/** The observed attributes. Each is in step with a property of the same name. */
export const attributes = ['place', 'lang', 'layers', 'theme', 'height'] as const;

/** The distance from the viewport, in pixels, at which the map begins to load. */
const nearPx = 800;
/** The time in milliseconds after which a map that is not ready counts as unreachable. */
const patienceMs = 20_000;
/** The time between two hello messages, in milliseconds. */
const greetingMs = 300;
/** The height of the frame, in pixels, until the map reports its own. */
const firstHeight = 560;

/**
 * Defines `<campaign-map>`: the map in a frame, kept in step with the element; see
 * `public/embed.d.ts`. `languages` are those of the story: pages in the first are at the root of
 * `base`, pages in the others under the language's code.
 */
export function defineElement(base: string, languages: readonly string[]): typeof HTMLElement {
  class CampaignMap extends HTMLElement {
    static observedAttributes = attributes;
    /** Is true while the document in the frame accepts messages. */
    isReady = false;
    #frame: HTMLIFrameElement | null = null;
    #slot = document.createElement('slot');
    #near: IntersectionObserver | null = null;
    #patience: ReturnType<typeof setTimeout> | undefined;
    #greeting: ReturnType<typeof setInterval> | undefined;
    /** The ids of the places that the map knows, as the frame reported them. */
    #places: ReadonlySet<string> = new Set();
    /** The height of the content in pixels, or 0 until the frame reports it. */
    #content = 0;
    /**
     * The attributes to send when the next document is ready: the last one did not listen yet, or
     * was about to be replaced.
     */
    #asked = new Set<string>(attributes);
    /** Marks a change that comes from the frame itself, and so is not sent back to it. */
    #isEcho = false;
    #hear = (event: MessageEvent) => this.#onMessage(event);

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(this.#slot);
    }

    connectedCallback() {
      this.style.display ||= 'block';
      addEventListener('message', this.#hear);
      this.#near = new IntersectionObserver(
        ([entry]) => {
          if (entry?.isIntersecting) this.#load();
        },
        { rootMargin: `${nearPx}px` },
      );
      this.#near.observe(this);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.#near?.disconnect();
      this.#unload();
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null) {
      if (!this.#isEcho && before !== now) this.#pass(name, now);
    }

    #pass(name: string, now: string | null) {
      // The document in the other language opens with the state that this one has.
      if (name === 'lang' && this.isReady) this.#asked.clear();
      this.#asked.add(name);
      if (name === 'height') this.#fit();
      if (name === 'place') this.say(now ? { type: 'select', place: now } : { type: 'clear' });
      if (name === 'layers') this.say({ type: 'layers', layers: now === null ? null : idsIn(now) });
      if (name === 'theme') {
        this.say({ type: 'theme', theme: now === 'light' || now === 'dark' ? now : null });
      }
      if (name === 'lang' && now) this.say({ type: 'language', language: now });
    }

    select(place: string) {
      this.setAttribute('place', place);
    }

    clear() {
      this.removeAttribute('place');
    }

    /** Returns true if the place can be selected now. */
    shows(place: string): boolean {
      return this.isReady && this.#places.has(place);
    }

    say(message: HostMessage) {
      if (message.type !== 'hello' && !this.isReady) return;
      this.#frame?.contentWindow?.postMessage(withVersion(message), new URL(base).origin);
    }

    #load() {
      this.#near?.disconnect();
      if (this.#frame) return;
      const frame = document.createElement('iframe');
      frame.title = this.title || this.textContent?.trim().slice(0, 120) || 'Map';
      frame.src = this.#address();
      frame.style.cssText = `display:block;width:100%;border:0;height:${firstHeight}px;position:absolute;visibility:hidden`;
      // The frame sends nothing to a page that it has not heard. So this page says hello after each
      // load, again and again until the scripts in the frame listen.
      frame.addEventListener('load', () => {
        this.isReady = false;
        clearInterval(this.#greeting);
        this.#greeting = setInterval(() => this.say({ type: 'hello' }), greetingMs);
        this.say({ type: 'hello' });
      });
      this.#frame = frame;
      this.#patience = setTimeout(() => this.#fail(), patienceMs);
      this.shadowRoot!.append(frame);
    }

    #unload() {
      clearTimeout(this.#patience);
      clearInterval(this.#greeting);
      this.#frame?.remove();
      this.#frame = null;
      this.#content = 0;
      this.isReady = false;
      this.#asked = new Set(attributes);
      this.#slot.hidden = false;
    }

    #fail() {
      this.#unload();
      this.#tell('error', { reason: 'unreachable' });
    }

    #address(): string {
      const lang = languages.indexOf(this.getAttribute('lang') ?? '');
      const part = parseInt(this.getAttribute('story-part') ?? '', 10);
      const path = `${lang > 0 ? `${languages[lang]}/` : ''}embed/${part > 1 ? `part/${part}/` : ''}`;
      const url = new URL(path, base);
      for (const name of ['place', 'layers', 'theme']) {
        const value = this.getAttribute(name);
        if (value !== null) url.searchParams.set(name, value);
      }
      return url.href;
    }

    #onMessage({ data, origin, source }: MessageEvent) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== new URL(base).origin) {
        return;
      }
      const message = readFrameMessage(data);
      if (message?.type === 'places') this.#places = new Set(message.places);
      if (message?.type === 'ready') {
        clearTimeout(this.#patience);
        clearInterval(this.#greeting);
        this.isReady = true;
        this.#slot.hidden = true;
        this.#frame.style.position = this.#frame.style.visibility = '';
        // Sends only these attributes: the reader may already have changed the others.
        const asked = this.#asked;
        this.#asked = new Set();
        for (const name of asked) this.#pass(name, this.getAttribute(name));
        this.#asked.clear();
        this.#tell('ready', {});
      }
      if (message?.type === 'height') {
        this.#content = message.height;
        this.#fit();
      }
      if (message?.type === 'placeselect') {
        this.#reflect('place', message.place);
        this.#tell('placeselect', { place: message.place });
      }
      if (message?.type === 'layerchange') {
        this.#reflect('layers', message.layers.join(','));
        this.#tell('layerchange', { layers: message.layers });
      }
    }

    /** Sets the height of the frame. The `height` attribute wins over the content's height. */
    #fit() {
      const height = parseInt(this.getAttribute('height') ?? '', 10) || this.#content;
      if (this.#frame && height) this.#frame.style.height = `${height}px`;
    }

    #reflect(name: string, value: string | null) {
      this.#isEcho = true;
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
      this.#isEcho = false;
    }

    #tell(type: string, detail: object) {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== 'error' }));
    }
  }
  for (const name of attributes) {
    Object.defineProperty(CampaignMap.prototype, name, {
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? '';
      },
      set(this: HTMLElement, value: string | null) {
        if (value) this.setAttribute(name, value);
        else this.removeAttribute(name);
      },
    });
  }
  return CampaignMap;
}

function idsIn(text: string): string[] {
  return text.split(',').filter(Boolean);
}
