import { directions } from '../../i18n/messages.ts';
import { theatreTarget } from '../../state/viewTarget.ts';
import type { ViewTarget } from '../../state/viewTarget.ts';
import type { Store } from '../../state/store.ts';
import { allTheatres } from '../../state/view.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import { cameraFor } from '../camera.ts';
import { LocatorMap } from '../controls/LocatorMap.tsx';
import { firstIn, statusesOf } from '../labels/statuses.ts';
import { placeLabels } from '../labels/placeLabels.ts';
import { LabelOverlay } from '../labels/LabelOverlay.tsx';
import { theatreAnchor } from '../../state/url.ts';
import { worldOrigin } from './world.ts';
import { SvgMap } from './SvgMap.tsx';
import { controlBoxes, staticSizes } from '../staticSizes.ts';
import type { StaticSize } from '../staticSizes.ts';

interface Props {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
}

/**
 * Renders the maps that the page shows before any script runs. These are the opening view and, if
 * it is a theatre, the other theatres and details behind their fragments. Each has a format for phones and one
 * for larger screens. The opening view comes first: the reader waits for it, and in CSS it gives
 * way to a `:target`.
 */
export function StaticMaps({ store, basemapInfo }: Props) {
  const { place, theatre } = store.view.value;
  const others =
    place === null ? [...store.storyIds.theatres, allTheatres].filter((id) => id !== theatre) : [];
  return (
    <>
      <StaticView
        {...{ store, basemapInfo }}
        id={place === null ? theatreAnchor(theatre) : `view-${place}`}
        nth={0}
        viewTarget={store.viewTarget.value}
      />
      {others.map((id, index) => (
        <StaticView
          key={id}
          {...{ store, basemapInfo }}
          id={theatreAnchor(id)}
          nth={index + 1}
          viewTarget={theatreTarget(store.story, id)}
        />
      ))}
    </>
  );
}

interface ViewProps extends Props {
  readonly id: string;
  readonly viewTarget: ViewTarget;
}

/** Renders one view. Its drawings have ids of two letters, because every shape repeats them. */
function StaticView({ id, nth, viewTarget, ...props }: ViewProps & { readonly nth: number }) {
  return (
    <div class="static-view" id={id}>
      {staticSizes.map((format) => (
        <StaticFormat
          key={format.id}
          {...props}
          id={format.id.charAt(0) + nth}
          {...{ viewTarget, format }}
        />
      ))}
    </div>
  );
}

function StaticFormat({
  id,
  store,
  basemapInfo,
  viewTarget,
  format,
}: ViewProps & { readonly format: StaticSize }) {
  const { language, hidden } = store.view.value;
  const { size, target } = format;
  const camera = cameraFor(viewTarget, size);
  const { story, derived } = store;
  const layout = placeLabels({
    places: story.places,
    ...statusesOf(story.places, derived, hidden),
    camera,
    view: size,
    language,
    target,
    obstacles: [...controlBoxes(format, directions[language] === 'rtl')],
    names: basemapInfo.names,
    mapAreas: basemapInfo.mapAreas(),
    origin: worldOrigin(story.theatres),
    ...firstIn(story, store.view.value),
  });
  return (
    <div class={`static-format format-${format.id}`}>
      <svg class="static-drawing" viewBox={`0 0 ${size.width} ${size.height}`}>
        {/* The element may be wider than the format, but not three times as wide. */}
        <SvgMap {...{ id, store, camera, size }} cutBeyond={1} />
        <LabelOverlay {...{ store, basemapInfo, camera, size, layout }} />
      </svg>
      <LocatorMap {...{ store, basemapInfo, camera, size }} />
    </div>
  );
}
