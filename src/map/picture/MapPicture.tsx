import type { Camera, Size } from '../../geo/mercator.ts';
import { directions } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { isShown } from '../../story/derive.ts';
import type { Surroundings } from '../basemap.ts';
import { placeLabels } from '../labels/placeLabels.ts';
import { leastTarget } from '../labels/spots.ts';
import { MapOverlay } from '../MapOverlay.tsx';
import { Drawing } from '../svg/Drawing.tsx';

interface Props {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly camera: Camera;
  readonly size: Size;
  /** How many px of the picture one px of the map is. */
  readonly magnified?: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The map as part of a picture: the page's drawing and names. It runs out over its edges, and what
 * stands beside it is drawn on top: resvg 2.6 breaks down over shapes outside a clipped part.
 */
export function MapPicture({ store, surroundings, camera, size, magnified = 1, x, y }: Props) {
  const { view } = store;
  const { story, derived } = store.heard.value;
  const { language, hidden, place } = view.value;
  const places = story.places.filter(({ id }) => isShown(derived, id, hidden));
  const [top, bottom] = [size.height - 56, size.height];
  const layout = placeLabels({
    places,
    camera,
    view: size,
    language,
    target: leastTarget,
    reserved: [
      directions[language] === 'rtl'
        ? [size.width - 120, top, size.width, bottom]
        : [0, top, 120, bottom],
    ],
    chosen: place,
  });
  return (
    <>
      <g transform={`translate(${x} ${y}) scale(${magnified})`}>
        <Drawing id="picture" {...{ store, camera, size }} cutBeyond={0} />
        <MapOverlay {...{ store, surroundings, camera, size, layout }} />
      </g>
    </>
  );
}
