/** The value of every token a picture may need, by its name without the dashes. */
export type TokenValues = Readonly<Record<string, string>>;

/** The custom properties a style sheet asks for. */
export function tokensIn(css: string): string[] {
  return [...new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name))];
}

/**
 * The style sheet of a picture: the drawing's, with values in place of its tokens and a colour for
 * each layer. Whoever opens the picture elsewhere need not know custom properties.
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

/** The light half of each token of `ui/tokens.css`, for pictures made where no page is. */
export function lightTokens(css: string): TokenValues {
  const all = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) =>
      [name, /var\(--light,\s*([^)]+)\)/.exec(value)?.[1] ?? value] as const,
  );
  return Object.fromEntries(all);
}
