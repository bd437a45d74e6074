import type { ReadonlySignal } from '@preact/signals';
import type { Camera, Pixel, Size } from '../geo/mercator.ts';
import { projection } from '../geo/mercator.ts';
import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import type { Basemap } from './basemap.ts';
import { shiftBox, shiftSegment } from './labels/boxes.ts';
import { Inset } from './Inset.tsx';
import { contextNames } from './labels/contextNames.ts';
import type { PlacedLabel } from './labels/layoutLabels.ts';
import { MapLabels } from './labels/MapLabels.tsx';
import type { ShownLabel } from './labels/MapLabels.tsx';

export interface OverlayProps {
  readonly store: Store;
  readonly basemap: Basemap;
  readonly camera: ReadonlySignal<Camera>;
  readonly size: ReadonlySignal<Size>;
  /** Where the names were last laid out; between layouts they move with their places. */
  readonly layout: ReadonlySignal<readonly PlacedLabel[]>;
}

/** The names above the canvas, kept in step with the camera. */
export function MapOverlay({ store, basemap, camera, size, layout }: OverlayProps) {
  const { derived, view } = store;
  const { language, hidden, place: selected } = view.value;
  const project = projection(camera.value, size.value);
  const labels = layout.value.flatMap(({ id, anchor, box, leader, isSymbol }): ShownLabel[] => {
    const place = derived.placeById.get(id)!;
    const layer = derived.layersOf.get(id)?.find((each) => !hidden.has(each.id));
    if (!layer) return [];
    const now = project(place.labelPoint);
    const by: Pixel = [now[0] - anchor[0], now[1] - anchor[1]];
    return [
      {
        place,
        layer,
        isSymbol,
        anchor: now,
        box: box && shiftBox(box, by),
        leader: leader && shiftSegment(leader, by),
      },
    ];
  });
  const taken = labels.flatMap(({ box, anchor: [x, y], isSymbol }) => [
    ...(box ? [box] : []),
    ...(isSymbol ? [[x, y, x, y] as const] : []),
  ]);
  // A city and a place of the story may have one name: it stands on the map once.
  const names = new Set(labels.map(({ place }) => place.name[language]));
  const unnamed = basemap.labels.filter(({ properties }) => !names.has(properties.name[language]));
  return (
    <>
      <MapLabels
        view={size.value}
        language={language}
        messages={messages[language]}
        labels={labels}
        context={contextNames(unnamed, camera.value, size.value, language, taken)}
        selected={selected}
        highlighted={store.highlighted.value}
        hrefOf={store.hrefOfPlace}
        onSelect={store.select}
        onHighlight={store.highlight}
      />
      <Inset
        store={store}
        words={messages[language]}
        country={basemap.country}
        camera={camera.value}
        view={size.value}
      />
    </>
  );
}
