import type { Reader } from './reader.ts';

/** A point in px, from the left and the top. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Presses an element with the mouse at a point where it is on top. The point lies at a share of its
 * width and height, or else on any of its shapes. Returns whether it could press: the element may
 * be gone, or covered, as by the sheet on a phone.
 */
export async function press(
  { page, frame }: Reader,
  selector: string,
  share?: readonly [number, number],
): Promise<boolean> {
  const spot = await frame.evaluate(
    ([wanted, at]): { inElement: Spot; inWindow: Spot } | null => {
      const target = document.querySelector(wanted);
      if (!target) return null;
      target.scrollIntoView({ block: 'nearest' });
      const box = target.getBoundingClientRect();
      const spots = at
        ? [[target, ...at] as const]
        : [...target.querySelectorAll('text, circle, rect, path')].map(
            (each) => [each, 0.5, 0.5] as const,
          );
      for (const [each, right, down] of spots) {
        const { left, top, width, height } = each.getBoundingClientRect();
        const [x, y] = [left + width * right, top + height * down];
        const hit = document.elementFromPoint(x, y);
        // The controls on the map have actions of their own, and some links lead away.
        const isControl = hit?.closest('a:not([data-place]), button');
        if (target.contains(hit) && !isControl) {
          return { inElement: { x: x - box.left, y: y - box.top }, inWindow: { x, y } };
        }
      }
      return null;
    },
    [selector, share] as const,
  );
  if (!spot) return false;
  // Only the browser knows how far the host's page has scrolled. On a page of its own nothing may
  // scroll any more, or the sheet would cover the spot.
  if (frame === page.mainFrame()) await page.mouse.click(spot.inWindow.x, spot.inWindow.y);
  else await frame.locator(selector).click({ position: spot.inElement });
  return true;
}
