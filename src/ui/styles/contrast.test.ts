import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSiteData } from '../../build/siteData.ts';
import { asSeenBy, contrast, difference, visions } from './colourVision.fixture.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const { layers } = loadSiteData().story;

/** Returns the colour of a token in a theme. */
function token(name: string, theme: 'light' | 'dark'): string {
  const both = new RegExp(
    `--${name}:\\s*var\\(--light,\\s*(#\\w+)\\)\\s*var\\(--dark,\\s*(#\\w+)\\)`,
  );
  const found = both.exec(css);
  if (!found) throw new Error(`tokens.css has no --${name} for both themes`);
  return found[theme === 'light' ? 1 : 2]!;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => token(name, theme);

  test('text is readable on every paper it stands on', () => {
    for (const ink of ['ink', 'ink-soft', 'link']) {
      for (const paper of ['paper', 'paper-raised']) {
        expect(contrast(colour(ink), colour(paper)), `${ink} on ${paper}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
    expect(contrast(colour('paper'), colour('ink'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('ink'), colour('mark'))).toBeGreaterThanOrEqual(4.5);
  });

  test('names are readable on every ground of the map', () => {
    for (const ground of ['map-sea', 'map-land', 'map-home', 'map-marsh']) {
      for (const ink of ['ink', 'ink-soft', 'link']) {
        expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
  });

  test('what can be operated stands out from its paper', () => {
    for (const control of ['control', 'focus', 'map-selected']) {
      expect(contrast(colour(control), colour('paper-raised')), control).toBeGreaterThanOrEqual(3);
    }
  });

  describe.each(visions)('as seen with %s vision', (vision) => {
    const seen = (hex: string) => asSeenBy(vision, hex);

    test('each layer’s edge and hatch stand out from the ground beneath and beside them', () => {
      for (const { id, colour: own } of layers) {
        for (const ground of ['map-home', 'map-land', 'map-sea']) {
          const ratio = contrast(seen(own[theme]), seen(colour(ground)));
          expect(ratio, `${id} on ${ground}`).toBeGreaterThanOrEqual(3);
        }
      }
    });

    test('no two layers look alike: they differ in colour clearly, or else in hatch', () => {
      const pairs = layers.flatMap((one, i) =>
        layers.slice(i + 1).map((other) => [one, other] as const),
      );
      const alike = pairs.filter(
        ([one, other]) =>
          one.pattern === other.pattern &&
          difference(seen(one.colour[theme]), seen(other.colour[theme])) < 0.1,
      );
      expect(alike.map((pair) => pair.map(({ id }) => id))).toEqual([]);
    });

    test('what was reached and what was skipped differ in colour alone too', () => {
      const of = (relation: string) =>
        layers.filter(({ shows }) => shows.some((shown) => shown.relation === relation));
      for (const reached of of('reached')) {
        for (const skipped of of('skipped')) {
          const apart = difference(seen(reached.colour[theme]), seen(skipped.colour[theme]));
          expect(apart, `${reached.id} and ${skipped.id}`).toBeGreaterThanOrEqual(0.1);
        }
      }
    });
  });
});
