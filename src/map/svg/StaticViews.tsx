import { directions, messages } from '../../i18n/messages.ts';
import { theatreFrame } from '../../state/frame.ts';
import type { Frame } from '../../state/frame.ts';
import type { Store } from '../../state/store.ts';
import { allTheatres } from '../../state/view.ts';
import type { Surroundings } from '../basemap.ts';
import { frameCamera } from '../frameCamera.ts';
import { Inset } from '../Inset.tsx';
import { placeLabels } from '../labels/placeLabels.ts';
import { MapOverlay } from '../MapOverlay.tsx';
import { theatreAnchor } from '../../state/url.ts';
import { Drawing } from './Drawing.tsx';
import { controlBoxes, formats } from './formats.ts';
import type { Format } from './formats.ts';

interface Props {
  readonly store: Store;
  readonly surroundings: Surroundings;
}

/**
 * What the page shows before any script runs: its opening view and, where it opens at a theatre,
 * the other theatres behind their fragments; each in a format for phones and one for screens.
 * The opening view comes first: the reader waits for it, and in CSS it gives way to a target.
 */
export function StaticViews({ store, surroundings }: Props) {
  const { place, theatre } = store.view.value;
  const others =
    place === null
      ? [...store.story.theatres.map(({ id }) => id), allTheatres].filter((id) => id !== theatre)
      : [];
  return (
    <>
      <StaticView
        {...{ store, surroundings }}
        id={place === null ? theatreAnchor(theatre) : `view-${place}`}
        of={place ?? theatre}
        frame={store.frame.value}
      />
      {others.map((id) => (
        <StaticView
          key={id}
          {...{ store, surroundings }}
          id={theatreAnchor(id)}
          of={id}
          frame={theatreFrame(store.story, id)}
        />
      ))}
    </>
  );
}

interface ViewProps extends Props {
  readonly id: string;
  readonly frame: Frame;
}

/** `of` is the theatre or the place it shows: short, for its drawings write it at every shape. */
function StaticView({ id, of, frame, ...props }: ViewProps & { readonly of: string }) {
  return (
    <div class="static-view" id={id}>
      {formats.map((format) => (
        <StaticFormat key={format.id} {...props} id={`${of}-${format.id}`} {...{ frame, format }} />
      ))}
    </div>
  );
}

function StaticFormat({
  id,
  store,
  surroundings,
  frame,
  format,
}: ViewProps & { readonly format: Format }) {
  const { language, place } = store.view.value;
  const { size, target } = format;
  const camera = frameCamera(frame, size);
  const layout = placeLabels({
    places: store.story.places,
    camera,
    view: size,
    language,
    target,
    reserved: controlBoxes(format, directions[language] === 'rtl'),
    chosen: place,
  });
  return (
    <div class={`static-format format-${format.id}`}>
      <svg class="static-drawing" viewBox={`0 0 ${size.width} ${size.height}`}>
        {/* The element may be wider than the format, but not three times as wide. */}
        <Drawing {...{ id, store, camera, size }} cutBeyond={1} />
        <MapOverlay {...{ store, surroundings, camera, size, layout }} />
      </svg>
      <Inset
        store={store}
        words={messages[language]}
        country={surroundings.country}
        camera={camera}
        view={size}
      />
    </div>
  );
}
