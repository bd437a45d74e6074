import type { ReadonlySignal } from '@preact/signals';
import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import { projection } from '../../geo/mercator.ts';
import { directions, messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { shownLayer } from '../../story/derive.ts';
import type { View } from '../../state/view.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import { shiftBox, shiftSegment } from './boxes.ts';
import { basemapLabels } from './basemapLabels.ts';
import type { PlacedLabel } from './layoutLabels.ts';
import { MapLabels } from './MapLabels.tsx';
import type { ShownLabel } from './MapLabels.tsx';
import { ScaleBar } from '../controls/ScaleBar.tsx';

interface Props {
  readonly store: Pick<
    Store,
    'derived' | 'filtered' | 'highlighted' | 'hrefOfPlace' | 'select' | 'highlight'
  > & { readonly view: ReadonlySignal<Pick<View, 'language' | 'hidden' | 'place'>> };
  readonly basemapInfo: Pick<BasemapInfo, 'names'>;
  readonly camera: Camera;
  readonly size: Size;
  /** The last label layout; until the next one, labels move with their places. */
  readonly layout: readonly PlacedLabel[];
}

/** Draws the labels and the scale bar above the shapes, whether SVG or MapLibre draws those. */
export function LabelOverlay({ store, basemapInfo, camera, size, layout }: Props) {
  const { derived } = store.filtered.value;
  const { view } = store;
  const { language, hidden, place: selected } = view.value;
  const project = projection(camera, size);
  const labels = layout.flatMap(({ id, anchor, box, leader, isSymbol }): ShownLabel[] => {
    const place = store.derived.placeById.get(id)!;
    const layer = shownLayer(derived, id, hidden);
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
  // A town and a place of the story may share a name: the map shows it once. A city and its
  // governorate are two things.
  const names = new Set(labels.map(({ place }) => place.name[language]));
  const unnamed = basemapInfo.names.filter(
    ({ properties: { kind, name } }) => kind === 'city' || !names.has(name[language]),
  );
  return (
    <svg
      class="map-labels"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      overflow="visible"
    >
      <ScaleBar
        t={messages[language]}
        isRightToLeft={directions[language] === 'rtl'}
        camera={camera}
        size={size}
      />
      <MapLabels
        language={language}
        messages={messages[language]}
        labels={labels}
        context={basemapLabels(unnamed, camera, size, language, taken)}
        selected={selected}
        highlighted={store.highlighted.value}
        derived={derived}
        hrefOf={store.hrefOfPlace}
        onSelect={store.select}
        onHighlight={store.highlight}
      />
    </svg>
  );
}
