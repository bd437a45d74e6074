/** The values of the tokens that a picture may need, by name without the leading dashes. */
export type TokenValues = Readonly<Record<string, string>>;

/** Returns the custom properties that a style sheet uses, without the leading dashes. */
export function tokensIn(css: string): string[] {
  return [...new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name))];
}

/**
 * Returns the style sheet of a picture: that of the SVG map, with values in place of its tokens and
 * a colour for each layer. Other programs may not support custom properties.
 */
export function pictureStyle(
  css: string,
  tokens: TokenValues,
  layerColours: readonly (readonly [layer: string, colour: string])[],
): string {
  const plain = css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => tokens[name] ?? 'currentColor');
  return [plain, ...layerColours.map(([id, colour]) => `.layer-${id} { color: ${colour}; }`)].join(
    '\n',
  );
}

/** Returns the light values of `ui/styles/tokens.css`, for pictures drawn without a page. */
export function lightTokens(css: string): TokenValues {
  const all = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) =>
      [name, /var\(--light,\s*([^)]+)\)/.exec(value)?.[1] ?? value] as const,
  );
  return Object.fromEntries(all);
}
