import type { HostMessage } from './protocol.ts';

/** The part of a map element that the links and steps of a host's page need. */
export interface DrivenMap extends HTMLElement {
  /** Returns true if the map is ready and knows the place. */
  shows(place: string): boolean;
  select(place: string): void;
  say(message: HostMessage): void;
}

const linkSelector = 'a[data-campaign-place]';

/**
 * Connects the words of the host's page with its maps. Links highlight and select a place; steps
 * select one when they enter the reading zone. A link stays a plain link unless a ready map knows
 * its place.
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

/** Selects the place of the step in the middle fifth of the screen: the reader is at that step. */
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

/** Returns the map whose middle is nearest on the page, among those that show the place. */
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
