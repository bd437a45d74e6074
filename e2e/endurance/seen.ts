// What runs in the page takes nothing of this file with it.
// oxlint-disable unicorn/consistent-function-scoping
import type { Frame } from '@playwright/test';

/** A name on the map. */
export interface SeenName {
  readonly place: string;
  readonly layer: string;
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
}

/** What one map and the page around it say of themselves, read at one moment. */
export interface Seen {
  readonly path: string;
  readonly search: string;
  readonly language: string;
  readonly direction: string;
  readonly theme: string | null;
  /** The theme this browser keeps for its reader. */
  readonly keptTheme: string | null;
  readonly status: string;
  readonly isLive: boolean;
  /** lng, lat, zoom */
  readonly camera: readonly number[];
  readonly size: { readonly width: number; readonly height: number };
  readonly isSvgShown: boolean;
  readonly names: readonly SeenName[];
  /** Of the theatre switch: the current ones. */
  readonly theatres: readonly string[];
  readonly legend: readonly {
    readonly layer: string;
    readonly isOn: boolean;
    readonly count: number;
  }[];
  /** The places in the list, by layer; none where there is no list. */
  readonly list: readonly string[] | null;
  readonly listHighlighted: readonly string[];
  readonly panel: {
    readonly title: string;
    readonly isWalk: boolean;
    readonly quotes: readonly string[];
  } | null;
  readonly speakerFilter: string | null;
  /** Of the ribbon and of the list of speakers: the current ones; none where there are none. */
  readonly steps: readonly string[] | null;
  readonly speakers: readonly string[] | null;
  /** Links that keep what is shown: to the other language, or from an embed to the page. */
  readonly kept: string | null;
}

/**
 * Reads all of it in one go, so that no part of it is older than another; and after a paint, since
 * the map sets out when the words that were asked for have been painted.
 */
export async function look(frame: Frame): Promise<Seen> {
  return frame.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const one = (selector: string) => document.querySelector<HTMLElement>(selector);
    const dataOf = (name: string) => (each: Element) => each.getAttribute(`data-${name}`) ?? '';
    const textOf = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
    const root = document.documentElement;
    const map = one('[data-map]')!;
    const panel = one('.stage-side article.panel');
    const shapes = one('.map-shapes');
    const current = (within: string, links: string, name: string) =>
      one(within) && all(`${within} ${links}[aria-current]`).map(dataOf(name));
    return {
      path: location.pathname,
      search: location.search,
      language: root.lang,
      direction: root.dir,
      theme: root.dataset['theme'] ?? null,
      keptTheme: localStorage.getItem('campaign-map:theme'),
      status: map.dataset['map'] ?? '',
      isLive: map.dataset['live'] === 'true',
      camera: (map.dataset['view'] ?? '').split(',').map(Number),
      size: { width: map.clientWidth, height: map.clientHeight },
      isSvgShown: shapes?.checkVisibility({ visibilityProperty: true }) ?? false,
      names: all('.map-overlay .place-label').map((name) => ({
        place: dataOf('place')(name),
        layer: [...name.classList].find((each) => each.startsWith('layer-'))?.slice(6) ?? '',
        isSelected: name.classList.contains('is-selected'),
        isHighlighted: name.classList.contains('is-highlighted'),
      })),
      theatres: all('.theatres [aria-current]').map(dataOf('theatre')),
      legend: all('.legend [data-layer]').map((layer) => ({
        layer: dataOf('layer')(layer),
        isOn: layer.querySelector('input')!.checked,
        count: Number(textOf(layer.querySelector('.legend-count [aria-hidden]'))),
      })),
      list: one('.place-list') && all('.place-list li a[data-place]').map(dataOf('place')),
      listHighlighted: all('.place-list li a.is-highlighted').map(dataOf('place')),
      panel: panel && {
        title: textOf(panel.querySelector('h2')),
        isWalk: panel.classList.contains('walk'),
        quotes: [...panel.querySelectorAll('blockquote')].map(textOf),
      },
      speakerFilter: one('.heard-alone') && textOf(one('.heard-alone strong')),
      steps: current('.ribbon', '[data-step]', 'step'),
      speakers: current('.speakers-control', 'a[data-speaker]', 'speaker'),
      kept: one('.languages a, .embed-foot a')?.getAttribute('href') ?? null,
    };
  });
}
