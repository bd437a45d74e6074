import type { LngLat } from '../../geo/types.ts';
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { placeFeatures, readTokens } from '../../map/maplibre/styleModel.ts';
import type { Theme } from '../../state/view.ts';
import { placePath } from '../api.ts';
import type { Desk } from '../desk/createDesk.ts';
import { problemPoints } from '../draft/problems.ts';
import { districtsIn } from '../draft/values.ts';
import { stableComputed } from '../desk/stableComputed.ts';
import { buildDeskStyle } from './deskStyle.ts';

/** Derives the map's style from the edited story, without the open place: terra-draw draws it. */
export function watchStyle(
  element: HTMLElement,
  desk: Desk,
  edited: ReadonlySignal<string | null>,
  vertices: ReadonlySignal<readonly LngLat[]>,
  theme: ReadonlySignal<Theme>,
): ReadonlySignal<StyleSpecification> {
  const faults = stableComputed(() => problemPoints(desk.problems.value, desk.values.value));
  const districts = computed(() => districtsIn(desk.values.value) ?? desk.basemap.districts);
  return computed(() => {
    const { story, derived, outlines } = desk.preview.value;
    const others = story.places.filter(({ id }) => placePath(id) !== edited.value);
    const reference = desk.reference.value;
    const places = placeFeatures(others, outlines, derived, derived);
    return buildDeskStyle(
      {
        sources: { ...desk.basemap, places, districts: districts.value },
        layers: story.layers,
        hidden: new Set(),
        theme: theme.value,
        tokens: readTokens(element),
      },
      {
        reference: reference?.from.shapes[reference.index]?.geometry ?? null,
        vertices: vertices.value,
        faults: faults.value,
        colours: {
          reference: readToken(element, '--reference'),
          vertex: readToken(element, '--ink-soft'),
          fault: readToken(element, '--fault'),
        },
      },
    );
  });
}

/** Returns the current value of a colour in the style sheet, as #rrggbb. */
export function readToken(element: Element, name: string): string {
  return getComputedStyle(element).getPropertyValue(name).trim();
}
