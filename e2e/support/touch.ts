import type { Page } from '@playwright/test';

type Point = readonly [x: number, y: number];

/** The number of moves into which the path of a finger is cut. */
const moves = 6;

/**
 * Moves fingers over the page at once, each straight from one point to another, in px of the
 * window. Calls `beforeLifted` before it lifts them.
 */
export async function moveFingers(
  page: Page,
  fingers: readonly { readonly from: Point; readonly to: Point }[],
  beforeLifted?: () => Promise<unknown>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.flatMap(({ from, to }, id) =>
        type === 'touchEnd'
          ? []
          : [
              {
                id,
                x: from[0] + (to[0] - from[0]) * share,
                y: from[1] + (to[1] - from[1]) * share,
              },
            ],
      ),
    });
  await touch('touchStart', 0);
  for (let move = 1; move <= moves; move++) await touch('touchMove', move / moves);
  await beforeLifted?.();
  await touch('touchEnd', 1);
  await session.detach();
}
