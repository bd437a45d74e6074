import type { Layer } from '../../story/schema.ts';

/**
 * The layers' colours as style rules: `.layer-reached` has its own in `--layer`, for both themes at
 * once, as in `ui/tokens.css`.
 */
export function layerColours(layers: readonly Layer[]): string {
  return layers
    .map(
      ({ id, colour: { light, dark } }) =>
        `.layer-${id} { --layer: var(--light, ${light}) var(--dark, ${dark}); }`,
    )
    .join('\n');
}
