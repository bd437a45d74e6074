import { useComputed } from '@preact/signals';
import type { Feature, Point } from 'geojson';
import type { ContextLabel } from '../../map/style/basemap.ts';
import { mapAreasOf } from '../../map/labels/mapAreas.ts';
import { statusesOf } from '../../map/labels/statuses.ts';
import { emptyBasemap } from '../../map/style/basemap.ts';
import { worldOrigin } from '../../map/svg/world.ts';
import { placeLabels } from '../../map/labels/placeLabels.ts';
import { leastTarget } from '../../map/labels/candidates.ts';
import { LabelOverlay } from '../../map/labels/LabelOverlay.tsx';
import type { LayerId, PlaceId } from '../../story/schema.ts';
import { placePath } from '../api.ts';
import type { Desk } from '../desk/createDesk.ts';
import { listAt } from '../draft/valueAt.ts';
import type { MountedMap } from './mountMap.ts';

interface Props {
  readonly desk: Desk;
  readonly map: MountedMap;
}

/** The names above the map, as on the public page. A press on a name opens its place. */
export function MapNames({ desk, map }: Props) {
  const { story, derived, outlines } = desk.preview.value;
  const [camera, size] = [map.camera.value, map.size.value];
  const names = listAt(desk.values.value.get('data/context/labels.geojson'), [
    'features',
  ]) as Feature<Point, ContextLabel>[];
  const origin = worldOrigin(story.theatres);
  const layout = placeLabels({
    places: story.places,
    ...statusesOf(story.places, derived, new Set()),
    mapAreas: mapAreasOf(emptyBasemap, outlines, origin),
    origin,
    camera,
    view: size,
    language: 'en',
    target: leastTarget,
    obstacles: [],
    names,
    first: [],
    selected: null,
  });
  const view = useComputed(() => {
    const selection = desk.selection.value;
    const place = story.places.find(
      ({ id }) => selection?.kind === 'place' && placePath(id) === selection.file,
    );
    return { language: 'en' as const, hidden: new Set<LayerId>(), place: place?.id ?? null };
  });
  const highlighted = useComputed(() => new Set<PlaceId>());
  const filtered = useComputed(() => desk.preview.value);
  return (
    <LabelOverlay
      store={{
        derived,
        filtered,
        view,
        highlighted,
        hrefOfPlace: (id) => `#${id}`,
        select: (id) => desk.open({ kind: 'place', file: placePath(id) }),
        highlight: () => {},
      }}
      camera={camera}
      size={size}
      layout={layout}
    />
  );
}
