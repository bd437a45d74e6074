import { layerColours } from '../../map/style/colours.ts';
import { mapVariables } from '../../map/staticSizes.ts';
import { theatreAnchor } from '../../state/url.ts';
import { allTheatres } from '../../state/view.ts';
import { deriveStory } from '../../story/derive.ts';
import type { Story } from '../../story/story.ts';
import { viewsOf } from '../../story/theatres.ts';

/**
 * Writes the CSS rules that depend on the story or on numbers of the map. They set the layers'
 * colours. Where no script runs
 * they also hide the layers that are switched off and highlight the chosen theatre.
 */
export function storyStyles(story: Story): string {
  return `${layerColours(story.layers)}
${mapVariables()}
${layerSwitches(story)}
${theatreLinks(story)}
`;
}

/** Writes rules that hide an element when all layers in its `data-layers` are switched off. */
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

/** Writes rules that mark the theatre in the fragment, as `aria-current` does with scripts. */
function theatreLinks({ theatres }: Story): string {
  return [...viewsOf(theatres).map(({ id }) => id), allTheatres]
    .map(
      (id) =>
        `:root:not([data-stage='ready']) .map:has(#${theatreAnchor(id)}:target) .theatres [data-theatre='${id}']`,
    )
    .join(',\n')
    .concat(' { background: var(--ink); color: var(--paper); }');
}
