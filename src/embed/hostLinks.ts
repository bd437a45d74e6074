import type { HostMessage } from './protocol.ts';

/** What the words of a story need of a map. */
export interface DrivenMap extends HTMLElement {
  /** Whether it is ready, and knows the place. */
  shows(place: string): boolean;
  select(place: string): void;
  say(message: HostMessage): void;
}

const linkSelector = 'a[data-campaign-place]';

/**
 * Lets the words of the host's page move its maps: links highlight and select, steps select as they
 * come into the reading zone. Without a map that is ready and knows the place a link is a link.
 */
export function bindHostLinks(): void {
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    const map = link && nearestMap(link);
    if (!map || event.defaultPrevented || hasModifier(event)) return;
    event.preventDefault();
    map.select(placeOf(link));
  });
  for (const [type, isOver] of [
    ['pointerover', true],
    ['focusin', true],
    ['pointerout', false],
    ['focusout', false],
  ] as const) {
    document.addEventListener(type, (event) => {
      const link = linkOf(event);
      const place = isOver && link ? placeOf(link) : null;
      if (link) nearestMap(link)?.say({ type: 'highlight', place });
    });
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', watchSteps);
  else watchSteps();
}

/** The step in the middle fifth of the screen is being read. */
function watchSteps(): void {
  const zone = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const step = target as HTMLElement;
        if (isIntersecting) nearestMap(step)?.select(placeOf(step));
      }
    },
    { rootMargin: '-40% 0px' },
  );
  for (const step of document.querySelectorAll('[data-campaign-steps] > *')) zone.observe(step);
}

function placeOf(element: HTMLElement): string {
  return element.dataset['campaignPlace'] ?? '';
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function linkOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(linkSelector) : null;
}

/** Of the maps that show the place of an element the one whose middle is nearest on the page. */
function nearestMap(to: HTMLElement): DrivenMap | undefined {
  let nearest: DrivenMap | undefined;
  let least = Infinity;
  for (const map of document.querySelectorAll<DrivenMap>('campaign-map')) {
    const distance = Math.abs(middleOf(map) - middleOf(to));
    if (!map.shows(placeOf(to)) || distance >= least) continue;
    nearest = map;
    least = distance;
  }
  return nearest;
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
