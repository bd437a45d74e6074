import { expect } from '../support/test.ts';
import { contradictions } from './invariants.ts';
import type { Before } from './reader.ts';
import { look } from './seen.ts';

/** Takes away the map's WebGL context, expects the SVG to stand in, and gives the context back. */
export async function loseContext({ frame }: Before): Promise<void> {
  const context = await frame.evaluateHandle(() => {
    const gl = document.querySelector('canvas')!.getContext('webgl2')!;
    return gl.getExtension('WEBGL_lose_context')!;
  });
  await context.evaluate((extension) => extension.loseContext());
  await expect
    .poll(async () => contradictions(await look(frame), 'loading'), {
      message: 'while the context is lost',
      intervals: [10],
    })
    .toEqual([]);
  await context.evaluate((extension) => extension.restoreContext());
  await context.dispose();
}
