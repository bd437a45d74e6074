import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseLayers, waterOnTop } from '../style/basemapLayers.ts';
import { mapTokenNames } from '../style/colours.ts';
import type { MapTokens } from '../style/colours.ts';

/** Each token has its own name as its value, so that a layer's colour says which one it is. */
const tokens = Object.fromEntries(mapTokenNames.map((name) => [name, name])) as MapTokens;
const layers = [...baseLayers(tokens), ...waterOnTop(tokens)];

/** The rules of the style sheet for the base map, as selectors and declarations. */
const rules = [
  ...readFileSync(join(import.meta.dirname, 'svgMap.css'), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{([^}]*)\}/g),
]
  .map(([, selectors = '', declarations = '']) => ({
    classes: selectors.split(',').map((each) => each.trim()),
    declarations,
  }))
  .filter(({ classes }) => classes.every((each) => /^\.basemap-[\w-]+$/.test(each)));

/** Returns the tokens that colour the SVG's classes by a property, `fill` or `stroke`. */
function tokensIn(property: 'fill' | 'stroke', classes?: ReadonlySet<string>): Set<string> {
  const colour = new RegExp(`(?<![\\w-])${property}: var\\(--map-([\\w-]+)\\)`);
  return new Set(
    rules.flatMap((rule) => {
      const token = colour.exec(rule.declarations)?.[1];
      const isWanted = !classes || rule.classes.some((each) => classes.has(each));
      return token && isWanted ? [token] : [];
    }),
  );
}

/** Returns the tokens that colour MapLibre's layers of a type. */
function tokensOf(type: 'fill' | 'line', all = layers): Set<string> {
  return new Set(
    all
      .filter((layer) => layer.type === type)
      .flatMap(({ paint }) => {
        const colour = JSON.stringify((paint as Record<string, unknown>)[`${type}-color`]);
        return mapTokenNames.filter((name) => colour.includes(`"${name}"`));
      }),
  );
}

test('the SVG fills its base map in the colours of MapLibre’s layers', () => {
  expect(tokensIn('fill')).toEqual(tokensOf('fill'));
});

test('the SVG draws its lines in the colours of MapLibre’s layers', () => {
  // MapLibre draws the governorates with the places.
  expect(tokensIn('stroke')).toEqual(tokensOf('line').add('governorate-line'));
});

test('the same lines have round ends in both', () => {
  const round = rules.filter(({ declarations }) => /stroke-linecap: round/.test(declarations));
  const classes = new Set(round.flatMap((rule) => rule.classes));
  const roundLayers = layers.filter(
    ({ layout }) => layout && 'line-cap' in layout && layout['line-cap'] === 'round',
  );
  expect(tokensIn('stroke', classes)).toEqual(tokensOf('line', roundLayers));
});
