import { readFrameMessage, withVersion } from './protocol.ts';
import type { HostMessage } from './protocol.ts';

/** Attributes that are kept in step with properties of the same name. */
export const attributes = ['place', 'lang', 'layers', 'theme', 'height'] as const;

/** How near to the viewport the map begins to load: px. */
const nearPx = 800;
/** A map that has not said that it is ready by then is not coming: ms. */
const patienceMs = 20_000;
/** Between two greetings: ms. */
const greetingMs = 300;
/** Of the frame until it has said how high it is: px. */
const firstHeight = 560;

/**
 * `<campaign-map>`: the map in a frame, kept in step with the element; see `embed.d.ts`. `languages`
 * are those of the story: the first lives at the root of `base`, the others under their names.
 */
export function defineElement(base: string, languages: readonly string[]): typeof HTMLElement {
  class CampaignMap extends HTMLElement {
    static observedAttributes = attributes;
    /** Ready to be spoken to. */
    isReady = false;
    #frame: HTMLIFrameElement | null = null;
    #slot = document.createElement('slot');
    #near: IntersectionObserver | null = null;
    #patience: ReturnType<typeof setTimeout> | undefined;
    #greeting: ReturnType<typeof setInterval> | undefined;
    /** What the map knows, once it can be spoken to. */
    #places: ReadonlySet<string> = new Set();
    /** How high the content is, once it has said so: px. */
    #content = 0;
    /** What was asked of a document that did not listen yet, or was about to give way to another. */
    #asked = new Set<string>(attributes);
    /** What the frame itself has just told us need not be told to it. */
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
      // The document in the other language opens with all that this one was asked before.
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

    /** Whether a place can be selected now. */
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
      // A frame says nothing to a page it has not heard: this one says hello whenever it has loaded,
      // until the scripts in there listen.
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
        // What was asked while it loaded; the rest is the reader's, who may have been quicker.
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

    /** A height of its own wins over the content's. */
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
