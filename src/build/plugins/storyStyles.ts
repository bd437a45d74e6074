import { layerColours } from '../../map/style/layerColours.ts';
import { theatreAnchor } from '../../state/url.ts';
import { allTheatres } from '../../state/view.ts';
import { deriveStory } from '../../story/derive.ts';
import type { Story } from '../../story/story.ts';

/**
 * The rules that only the story can write: the layers' colours, and what the layer switches and the
 * theatres do where no script runs.
 */
export function storyStyles(story: Story): string {
  return `${layerColours(story.layers)}
${layerSwitches(story)}
${theatreLinks(story)}
`;
}

/** What carries its layers in `data-layers` goes when all of them are switched off. */
function layerSwitches(story: Story): string {
  const combinations = new Set([
    ...story.layers.map(({ id }) => id),
    ...[...deriveStory(story).layersOf.values()].map((layers) =>
      layers.map(({ id }) => id).join(' '),
    ),
  ]);
  return [...combinations]
    .filter(Boolean)
    .map((ids) => `:root${ids.split(' ').map(isOff).join('')} [data-layers='${ids}']`)
    .join(',\n')
    .concat(' { display: none; }');
}

const isOff = (layer: string) => `:has([data-layer='${layer}'] input:not(:checked))`;

/** Marks the theatre that a fragment shows, as `aria-current` does where the script runs. */
function theatreLinks({ theatres }: Story): string {
  return [...theatres.map(({ id }) => id), allTheatres]
    .map(
      (id) =>
        `.map:not([data-live]):has(#${theatreAnchor(id)}:target) .theatres [data-theatre='${id}']`,
    )
    .join(',\n')
    .concat(' { background: var(--ink); color: var(--paper); }');
}
