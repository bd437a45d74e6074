// The helpers of `look` run in the page, where nothing else of this file exists.
// oxlint-disable unicorn/consistent-function-scoping
import type { Frame } from '@playwright/test';

/** A place's name on the map. */
export interface SeenName {
  readonly place: string;
  readonly layer: string;
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
}

/** The state of one map and of the page around it, read at one moment. */
export interface Seen {
  readonly path: string;
  readonly search: string;
  readonly language: string;
  readonly direction: string;
  readonly theme: string | null;
  /** The theme that this browser stores for its reader. */
  readonly keptTheme: string | null;
  readonly status: string;
  readonly isLive: boolean;
  /** The longitude, latitude and zoom. */
  readonly camera: readonly number[];
  readonly size: { readonly width: number; readonly height: number };
  readonly isSvgShown: boolean;
  readonly names: readonly SeenName[];
  /** The current theatres of the theatre switch. */
  readonly theatres: readonly string[];
  readonly legend: readonly {
    readonly layer: string;
    readonly isOn: boolean;
    readonly count: number;
  }[];
  /** The places in the list, by layer; null if there is no list. */
  readonly list: readonly string[] | null;
  readonly listHighlighted: readonly string[];
  readonly panel: {
    readonly title: string;
    readonly isWalk: boolean;
    readonly quotes: readonly string[];
  } | null;
  readonly speakerFilter: string | null;
  /**
   * The current steps of the ribbon, and the current speakers of their list; null on a page without
   * them.
   */
  readonly steps: readonly string[] | null;
  readonly speakers: readonly string[] | null;
  /**
   * The address of the link that keeps the view: to the other language, or from an embed to the
   * page.
   */
  readonly kept: string | null;
}

/**
 * Reads everything at once, so that no part is older than another. Reads after a paint, because the
 * map starts to move when the requested words have been painted.
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
      isLive: root.dataset['stage'] === 'ready',
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
