import { useLayoutEffect, useRef } from 'preact/hooks';
import { defineElement } from '../../embed/element.ts';

interface Props {
  /** The site's base path. */
  readonly base: string;
  readonly languages: readonly string[];
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly title: string;
}

/** Previews the map with the same element that hosts use. */
export function MapPreview({ base, languages, attributes, title }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!customElements.get('campaign-map')) {
      customElements.define(
        'campaign-map',
        defineElement(new URL(base, location.href).href, languages),
      );
    }
    map.current = document.createElement('campaign-map');
    map.current.textContent = title;
    write(map.current, attributes);
    slot.current!.append(map.current);
  }, []);
  useLayoutEffect(() => write(map.current!, attributes));
  return <div ref={slot} />;
}

function write(map: HTMLElement, attributes: Props['attributes']) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) map.removeAttribute(name);
    else if (map.getAttribute(name) !== value) map.setAttribute(name, value);
  }
}
