import type { ReadonlySignal } from '@preact/signals';
import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import { projection } from '../../geo/mercator.ts';
import { directions, messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { shownLayer } from '../../story/derive.ts';
import type { View } from '../../state/view.ts';
import { shiftBox, shiftSegment } from './boxes.ts';
import type { MapLayout } from './mapLayout.ts';
import { MapLabels } from './MapLabels.tsx';
import type { ShownLabel } from './MapLabels.tsx';
import { ScaleBar } from '../controls/ScaleBar.tsx';

interface Props {
  readonly store: Pick<
    Store,
    'derived' | 'filtered' | 'highlighted' | 'hrefOfPlace' | 'select' | 'highlight'
  > & { readonly view: ReadonlySignal<Pick<View, 'language' | 'hidden' | 'place'>> };
  readonly camera: Camera;
  readonly size: Size;
  /** The last label layout; until the next one, labels move with their places. */
  readonly layout: MapLayout;
}

/** Draws the labels and the scale bar above the shapes, whether SVG or MapLibre draws those. */
export function LabelOverlay({ store, camera, size, layout }: Props) {
  const { derived } = store.filtered.value;
  const { view } = store;
  const { language, hidden, place: selected } = view.value;
  const highlighted = store.highlighted.value;
  const project = projection(camera, size);
  const labels = layout.places.flatMap((placed): ShownLabel[] => {
    const { id } = placed;
    const place = store.derived.placeById.get(id)!;
    const layer = shownLayer(derived, id, hidden);
    if (!layer) return [];
    // A name that was left out comes back while the reader points at its place or has selected it.
    const isWanted = id === selected || (highlighted.size === 1 && highlighted.has(id));
    const label = placed.box || !isWanted ? placed : (layout.reveal(id) ?? placed);
    const now = project(place.labelPoint);
    const by = movedBy(now, label.anchor);
    return [
      {
        ...label,
        place,
        layer,
        anchor: now,
        box: label.box && shiftBox(label.box, by),
        leader: label.leader && shiftSegment(label.leader, by),
      },
    ];
  });
  const basemap = layout.basemap.map((label) => {
    const now = project(label.point);
    const by = movedBy(now, label.anchor);
    return {
      ...label,
      anchor: now,
      box: shiftBox(label.box, by),
      leader: label.leader && shiftSegment(label.leader, by),
    };
  });
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
        basemap={basemap}
        selected={selected}
        highlighted={highlighted}
        derived={derived}
        hrefOf={store.hrefOfPlace}
        onSelect={store.select}
        onHighlight={store.highlight}
      />
    </svg>
  );
}

/** Returns the way from where a label's place was to where it is now, in px. */
function movedBy(now: Pixel, before: Pixel): Pixel {
  return [now[0] - before[0], now[1] - before[1]];
}
