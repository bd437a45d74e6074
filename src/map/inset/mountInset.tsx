import { computed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { fitCamera, projection } from '../../geo/mercator.ts';
import type { Size } from '../../geo/mercator.ts';
import type { Store } from '../../state/store.ts';
import { cameraFor, maxZoom } from '../camera.ts';
import type { Box } from '../labels/boxes.ts';
import { LabelOverlay } from '../labels/LabelOverlay.tsx';
import type { MapState } from '../mapState.ts';
import { mountRoot } from '../mountRoot.ts';
import { SvgMap } from '../svg/SvgMap.tsx';
import { insetBox } from './insetBox.ts';
import './inset.css';

/** The space around the detail in its inset, in px; its title is above. */
const margin = { top: 26, right: 8, bottom: 8, left: 8 };
/** The space that a symbol and its name need beside the inset, in px. */
const around = { x: 44, y: 14 };

/** Adds the inset of a theatre's first detail to a map until `signal` aborts. */
export function mountInset(
  map: HTMLElement,
  store: Store,
  mapState: MapState,
  clearControls: () => void,
  signal: AbortSignal,
): void {
  const inset = (
    <Inset {...{ store, mapState, clearControls }} shown={shownInset(store, mapState)} />
  );
  mountRoot(map, 'detail-root', inset, signal);
}

/** Computes the detail to show and its boxes, in px; null unless the theatre's opening view shows. */
function shownInset(store: Store, mapState: MapState) {
  let own: Box | null = null;
  return computed(() => {
    const { theatre, camera: chosen, place, claim } = store.view.value;
    const { theatres } = store.story;
    const whole = theatres.find(({ id }) => id === theatre);
    const detail = whole?.details?.[0];
    if (!whole || !detail || chosen || place !== null || claim !== null) return null;
    const [size, camera] = [mapState.size.value, mapState.camera.value];
    const opening = cameraFor(store.viewTarget.value, size);
    const [x, y] = projection(opening, size)(camera.center);
    const moved = Math.max(Math.abs(x - size.width / 2), Math.abs(y - size.height / 2));
    if (moved > 2 || Math.abs(camera.zoom - opening.zoom) > 0.02) return null;
    const project = projection(opening, size);
    const boxOf = ([west, south, east, north]: typeof detail.bounds): Box => [
      ...project([west, north]),
      ...project([east, south]),
    ];
    const frame = boxOf(detail.bounds);
    const controls = (mapState.obstacles.value ?? []).filter((each) => !own || !isSame(each, own));
    const places = mapState.places.value.flatMap(({ id, bounds, labelPoint }): Box[] => {
      const [px, py] = project(labelPoint);
      const named: Box = [px - around.x, py - around.y, px + around.x, py + around.y];
      return id === whole.place ? [named] : [boxOf(bounds), named];
    });
    const box = insetBox(size, frame, [...controls, ...places, frame]);
    own = box;
    return box && { detail, frame, box };
  });
}

/** Returns the inset's size in px, its camera and the names in it. */
function layoutIn(mapState: MapState, { detail, box }: NonNullable<ShownInset['value']>) {
  const size: Size = { width: box[2] - box[0], height: box[3] - box[1] };
  const camera = fitCamera(detail.bounds, size, margin, maxZoom);
  return { size, camera, layout: mapState.layoutOf(camera, size) };
}

function isSame(a: Box, b: Box): boolean {
  return a.every((n, i) => Math.abs(n - b[i]!) < 1);
}

type ShownInset = ReturnType<typeof shownInset>;

interface Props {
  readonly store: Store;
  readonly mapState: MapState;
  readonly clearControls: () => void;
  readonly shown: ShownInset;
}

function Inset({ store, mapState, clearControls, shown }: Props) {
  const now = shown.value;
  const inside = now && layoutIn(mapState, now);
  const named = inside ? inside.layout.places.filter(({ box }) => box).map(({ id }) => id) : [];
  // Only what the inset names is left out of the map around it.
  const key = `${now?.box.join()} ${named.join()}`;
  useLayoutEffect(() => {
    mapState.namedElsewhere.value = new Set(named);
    clearControls();
  }, [key, mapState, clearControls]);
  if (!inside) return null;
  const { detail, frame, box } = now;
  const { size, camera, layout } = inside;
  const { language } = store.view.value;
  const [left, top, right, bottom] = box;
  // The lines that tie the frame to the inset leave from the corners on the inset's side.
  const near = left > frame[2] ? 2 : 0;
  const far = left > frame[2] ? left : right;
  return (
    <>
      <svg class="detail-frame" aria-hidden="true">
        <rect x={frame[0]} y={frame[1]} width={frame[2] - frame[0]} height={frame[3] - frame[1]} />
        <path
          d={`M${frame[near]} ${frame[1]}L${far} ${top}M${frame[near]} ${frame[3]}L${far} ${bottom}`}
        />
      </svg>
      <section
        class="detail-inset"
        aria-label={detail.name[language]}
        style={{
          left: `${left}px`,
          top: `${top}px`,
          width: `${size.width}px`,
          height: `${size.height}px`,
        }}
      >
        <SvgMap id="inset" {...{ store, camera, size }} cutBeyond={0} />
        <LabelOverlay {...{ store, camera, size }} layout={layout} />
        <a
          class="detail-title"
          href={store.hrefOfTheatre(detail.id)}
          onClick={(event: MouseEvent) => {
            event.preventDefault();
            store.showTheatre(detail.id);
          }}
        >
          {detail.name[language]}
        </a>
      </section>
    </>
  );
}
