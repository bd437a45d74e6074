import type { Camera, Size } from '../../geo/mercator.ts';
import { directions } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { isShown } from '../../story/derive.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import { firstIn, statusesOf } from '../labels/statuses.ts';
import { worldOrigin } from '../svg/world.ts';
import { placeLabels } from '../labels/placeLabels.ts';
import { leastTarget } from '../labels/candidates.ts';
import { LabelOverlay } from '../labels/LabelOverlay.tsx';
import { SvgMap } from '../svg/SvgMap.tsx';

interface Props {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  readonly camera: Camera;
  readonly size: Size;
  /** The px of the picture per px of the map. */
  readonly magnified?: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Draws the map as part of a picture, with the SVG and the labels of the page. The map overflows
 * its edges, and the parts beside it are drawn on top. A clip is not possible: resvg 2.6 breaks
 * down over shapes outside it.
 */
export function MapPicture({ store, basemapInfo, camera, size, magnified = 1, x, y }: Props) {
  const { view } = store;
  const { story, derived } = store.filtered.value;
  const { language, hidden } = view.value;
  const places = story.places.filter(({ id }) => isShown(derived, id, hidden));
  const [top, bottom] = [size.height - 56, size.height];
  const layout = placeLabels({
    places,
    camera,
    view: size,
    language,
    target: leastTarget,
    obstacles: [
      directions[language] === 'rtl'
        ? [size.width - 120, top, size.width, bottom]
        : [0, top, 120, bottom],
    ],
    names: basemapInfo.names,
    ...statusesOf(places, derived, hidden),
    mapAreas: basemapInfo.mapAreas(),
    origin: worldOrigin(store.story.theatres),
    ...firstIn(store.story, view.value),
  });
  return (
    <>
      <g transform={`translate(${x} ${y}) scale(${magnified})`}>
        <SvgMap id="picture" {...{ store, camera, size }} cutBeyond={0} />
        <LabelOverlay {...{ store, basemapInfo, camera, size, layout }} />
      </g>
    </>
  );
}
