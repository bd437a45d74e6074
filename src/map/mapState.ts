import type { Bounds } from '../geo/types.ts';
import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { unionOfBounds, clamp } from '../geo/bounds.ts';
import { projection } from '../geo/mercator.ts';
import type { Camera, Pixel, Size } from '../geo/mercator.ts';
import type { Store } from '../state/store.ts';
import { isShown } from '../story/derive.ts';
import type { PlaceId } from '../story/schema.ts';
import type { Sliced } from '../story/sliced.ts';
import type { Place } from '../story/story.ts';
import { cameraFor, maxZoom, maxBounds } from './camera.ts';
import type { Box } from './labels/boxes.ts';
import { emptyLayout } from './labels/mapLayout.ts';
import type { LabelEngine, LabelInput, MapLayout } from './labels/mapLayout.ts';
import { firstIn, statusesOf } from './labels/statuses.ts';
import { nearestSymbol } from './hit/nearestSymbol.ts';
import type { Movement, Renderer } from './renderer.ts';
import type { BasemapInfo } from './style/basemap.ts';
import { worldOrigin } from './svg/world.ts';

/** The change of zoom that triggers a new label layout during a move; its end always does. */
const relayoutZoom = 0.7;

export interface Limits {
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** The state of one map element. It owns the camera and knows which renderer draws the map. */
export interface MapState {
  readonly size: Signal<Size>;
  readonly camera: ReadonlySignal<Camera>;
  /**
   * The camera when the map last came to rest, or zoomed by more than `relayoutZoom` on the way.
   * Labels are laid out for it.
   */
  readonly restCamera: ReadonlySignal<Camera>;
  /** The boxes of the controls, which labels avoid. Null until they are known: no labels yet. */
  readonly obstacles: Signal<readonly Box[] | null>;
  /** The places that are not hidden. */
  readonly places: ReadonlySignal<readonly Place[]>;
  /** The places that a press on their ground selects: those with more than an edge. */
  readonly pressable: ReadonlySignal<readonly Place[]>;
  readonly layout: ReadonlySignal<MapLayout>;
  /** The places whose names an inset shows instead. */
  readonly namedElsewhere: Signal<ReadonlySet<PlaceId>>;
  /** Lays out the names of another view of the same places, as of an inset. */
  layoutOf(camera: Camera, view: Size): MapLayout;
  /** True while labels keep their layout, whatever else changes. */
  readonly labelsFrozen: Signal<boolean>;
  /** True once fingers have moved the SVG. */
  readonly isMovedByTouch: Signal<boolean>;
  /** The reader cannot leave them. Streets raise the highest zoom once they are loaded. */
  readonly limits: ReadonlySignal<Limits>;
  /** Sets the highest zoom, and moves the map there if it is beyond it. */
  setMaxZoom(zoom: number): void;
  /** Lays out the labels around these controls in steps, then sets `obstacles`. */
  reserve(boxes: readonly Box[], engine: LabelEngine): Sliced<void>;
  /** The renderer that draws the map now; null before the first. */
  readonly renderer: ReadonlySignal<Renderer | null>;
  /** Lets a renderer draw from now on, at the camera of the one before it. */
  setRenderer(renderer: Renderer): void;
  /** Moves the map to the nearest camera within the limits. */
  moveTo(camera: Camera, movement: Movement): void;
  /** Records where the renderer has moved the map; `isSettled` means that it rests. */
  setCamera(camera: Camera, isSettled: boolean): void;
  /** Returns the place at a px: the nearest symbol within reach, else the result of `under`. */
  hitTest(at: Pixel, under: () => PlaceId | null): PlaceId | null;
}

/** Creates the state. `basemapInfo` has the basemap's names and the ground; `target` is the target size in px (WCAG 2.2, 2.5.8 and 2.5.5). */
export function createMapState(
  store: Store,
  { names, mapAreas }: Pick<BasemapInfo, 'names' | 'mapAreas'>,
  initialSize: Size,
  target: number,
): MapState {
  const { story, derived, view, viewTarget } = store;
  const limits = signal<Limits>({
    bounds: maxBounds(story.theatres),
    minZoom: lowestZoom(store, initialSize),
    maxZoom,
  });
  const size = signal<Size>(initialSize);
  const camera = signal<Camera>(within(limits.peek(), cameraFor(viewTarget.peek(), initialSize)));
  const restCamera = signal<Camera>(camera.peek());
  const obstacles = signal<readonly Box[] | null>(null);
  // Computed apart from the rest of the view: selecting a place triggers no label layout.
  const places = computed(() =>
    story.places.filter(({ id }) => isShown(store.filtered.value.derived, id, store.hidden.value)),
  );
  const language = computed(() => view.value.language);
  const statuses = computed(() =>
    statusesOf(places.value, store.filtered.value.derived, store.hidden.value),
  );
  const pressable = computed(() =>
    places.value.filter(({ id }) => statuses.value.statuses.get(id)),
  );
  const origin = worldOrigin(story.theatres);
  const sceneAt = (boxes: readonly Box[]): LabelInput => ({
    places: places.value,
    camera: restCamera.value,
    view: size.value,
    language: language.value,
    target,
    obstacles: boxes,
    names,
    ...statuses.value,
    mapAreas: mapAreas(),
    origin,
    // Read without subscribing: the layout follows when the map has moved to the place.
    ...firstIn(story, view.peek()),
  });
  // The layout made in steps. If an input has changed since, labels are laid out at once.
  let engine: LabelEngine | null = null;
  let ahead: { readonly at: LabelInput; readonly layout: MapLayout } | null = null;
  const laidOut = computed(() => {
    if (!obstacles.value || !engine) return emptyLayout;
    const at = sceneAt(obstacles.value);
    return ahead && isSame(ahead.at, at) ? ahead.layout : engine.placeLabels(at);
  });
  const labelsFrozen = signal(false);
  let shown = emptyLayout;
  const layout = computed(() => {
    if (!labelsFrozen.value) shown = laidOut.value;
    return shown;
  });
  const renderer = signal<Renderer | null>(null);
  // The end of the last animation, until the map rests: a renderer that takes over goes there.
  let destination: Camera | null = null;
  return {
    size,
    camera,
    restCamera,
    obstacles,
    places,
    pressable,
    layout,
    namedElsewhere: signal<ReadonlySet<PlaceId>>(new Set()),
    layoutOf(at, extent) {
      return engine?.placeLabels({ ...sceneAt([]), camera: at, view: extent }) ?? emptyLayout;
    },
    labelsFrozen,
    limits,
    isMovedByTouch: signal(false),
    renderer,
    setMaxZoom(zoom) {
      limits.value = { ...limits.peek(), maxZoom: zoom };
      if (camera.peek().zoom > zoom) this.moveTo(camera.peek(), 'jump');
    },
    *reserve(boxes, loaded) {
      engine = loaded;
      const at = sceneAt(boxes);
      ahead = { at, layout: yield* loaded.placingLabels(at) };
      obstacles.value = boxes;
    },
    setRenderer(next) {
      const at = destination ?? camera.peek();
      renderer.value = next;
      next.moveTo(at, 'jump');
    },
    moveTo(next, movement) {
      const at = within(limits.peek(), next);
      renderer.peek()?.moveTo(at, movement);
      destination = movement === 'animate' ? at : null;
    },
    setCamera(next, isSettled) {
      if (isSettled) destination = null;
      batch(() => {
        camera.value = next;
        const zoomed = Math.abs(next.zoom - restCamera.peek().zoom);
        if (isSettled || zoomed > relayoutZoom) restCamera.value = next;
      });
    },
    hitTest(at, under) {
      const project = projection(camera.peek(), size.peek());
      const symbols = layout
        .peek()
        .places.filter(({ isSymbol }) => isSymbol)
        .map(({ id }) => ({ id, at: project(derived.placeById.get(id)!.labelPoint) }));
      return nearestSymbol(symbols, at, target / 2) ?? under();
    },
  };
}

/** Returns the zoom that fits all theatres, less half a level: further out there is no story. */
function lowestZoom({ story }: Store, size: Size): number {
  const bounds = unionOfBounds(story.theatres.map((theatre) => theatre.bounds));
  return cameraFor({ kind: 'bounds', bounds, isPlace: false }, size).zoom - 0.5;
}

/** Returns the camera nearest to this one within the limits. */
export function within(
  { bounds, minZoom, maxZoom: highest }: Limits,
  { center, zoom }: Camera,
): Camera {
  const [west, south, east, north] = bounds;
  return {
    center: [clamp(center[0], west, east), clamp(center[1], south, north)],
    zoom: clamp(zoom, minZoom, highest),
  };
}

function isSame(a: LabelInput, b: LabelInput): boolean {
  return (Object.keys(a) as (keyof LabelInput)[]).every(
    (key) => a[key] === b[key] || (key === 'first' && String(a.first) === String(b.first)),
  );
}
