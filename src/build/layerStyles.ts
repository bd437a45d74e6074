import type { Layer } from '../story/schema.ts';
import type { ThemeName } from '../map/style/tokens.ts';

/** The layers' colours as a style sheet: `.layer-reached` has its colour in `--layer`. */
export function layerStyles(layers: readonly Layer[]): string {
  const rules = (theme: ThemeName) =>
    layers.map(({ id, colour }) => `.layer-${id} { --layer: ${colour[theme]}; }`).join('\n');
  return `${rules('light')}\n@media (prefers-color-scheme: dark) {\n${rules('dark')}\n}\n`;
}
