import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Bounds } from '../geo/bounds.ts';
import { unionOfBounds } from '../geo/bounds.ts';
import { clamp } from '../geo/clamp.ts';
import { projection } from '../geo/mercator.ts';
import type { Camera, Pixel, Size } from '../geo/mercator.ts';
import type { Store } from '../state/store.ts';
import { isShown } from '../story/derive.ts';
import type { Steps } from '../story/steps.ts';
import type { Place } from '../story/story.ts';
import { frameCamera, maxZoom, outlookBounds } from './frameCamera.ts';
import type { Box } from './labels/boxes.ts';
import type { PlacedLabel } from './labels/layoutLabels.ts';
import { placeLabels, placingLabels } from './labels/placeLabels.ts';
import type { LabelScene } from './labels/placeLabels.ts';
import { nearestSymbol } from './nearestSymbol.ts';

/** Names are laid out anew when the zoom has changed by this much, and after every move. */
const relayoutZoom = 0.7;

export interface Limits {
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** What one map element shows now, whoever draws it: SVG first, then perhaps the engine. */
export interface Scene {
  readonly size: Signal<Size>;
  readonly camera: ReadonlySignal<Camera>;
  /** The camera when it last came to rest, or nearly: the names are laid out for it. */
  readonly settled: ReadonlySignal<Camera>;
  /** Where the controls stand, so that no name goes under them; until that is known, no names. */
  readonly reserved: Signal<readonly Box[] | null>;
  /** The places that are not hidden. */
  readonly places: ReadonlySignal<readonly Place[]>;
  readonly layout: ReadonlySignal<readonly PlacedLabel[]>;
  /** Whether the names stay as they were laid out, whatever changes. */
  readonly held: Signal<boolean>;
  readonly limits: Limits;
  /** Lays out the names around these controls in steps, and then says that they stand there. */
  reserve(boxes: readonly Box[]): Steps<void>;
  /** Takes the map to a camera: at once, or as whoever draws it goes there. */
  goTo(camera: Camera, isAnimated: boolean): void;
  /** Who moves the camera. */
  driver: (camera: Camera, isAnimated: boolean) => void;
  /** The camera has moved. */
  moved(camera: Camera, isSettled: boolean): void;
  /** The place a press at a px means: a symbol within reach, else what lies under it. */
  pick(at: Pixel, under: () => string | null): string | null;
}

/** `target` is what a finger or a pointer can hit, in px (WCAG 2.2, 2.5.8 and 2.5.5). */
export function createScene(store: Store, initialSize: Size, target: number): Scene {
  const { story, derived, view, frame } = store;
  const limits: Limits = {
    bounds: outlookBounds(story.theatres),
    minZoom: lowestZoom(store, initialSize),
    maxZoom,
  };
  const size = signal<Size>(initialSize);
  const camera = signal<Camera>(within(limits, frameCamera(frame.peek(), initialSize)));
  const settled = signal<Camera>(camera.peek());
  const reserved = signal<readonly Box[] | null>(null);
  // Apart from the rest of the view: choosing a place lays no name out anew.
  const places = computed(() =>
    story.places.filter(({ id }) => isShown(store.heard.value.derived, id, store.hidden.value)),
  );
  const language = computed(() => view.value.language);
  const sceneAt = (boxes: readonly Box[]): LabelScene => ({
    places: places.value,
    camera: settled.value,
    view: size.value,
    language: language.value,
    target,
    reserved: boxes,
    // Known when the map has gone there.
    chosen: view.peek().place,
  });
  // What was laid out in steps; whatever has changed since then is laid out at once.
  let ahead: { readonly at: LabelScene; readonly labels: PlacedLabel[] } | null = null;
  const laidOut = computed(() => {
    if (!reserved.value) return [];
    const at = sceneAt(reserved.value);
    return ahead && isSame(ahead.at, at) ? ahead.labels : placeLabels(at);
  });
  const held = signal(false);
  let shown: readonly PlacedLabel[] = [];
  const layout = computed(() => {
    if (!held.value) shown = laidOut.value;
    return shown;
  });
  const scene: Scene = {
    size,
    camera,
    settled,
    reserved,
    places,
    layout,
    held,
    limits,
    driver: (next) => scene.moved(within(limits, next), true),
    *reserve(boxes) {
      const at = sceneAt(boxes);
      ahead = { at, labels: yield* placingLabels(at) };
      reserved.value = boxes;
    },
    goTo: (next, isAnimated) => scene.driver(next, isAnimated),
    moved(next, isSettled) {
      batch(() => {
        camera.value = next;
        const zoomed = Math.abs(next.zoom - settled.peek().zoom);
        if (isSettled || zoomed > relayoutZoom) settled.value = next;
      });
    },
    pick(at, under) {
      const project = projection(camera.peek(), size.peek());
      const symbols = layout
        .peek()
        .filter(({ isSymbol }) => isSymbol)
        .map(({ id }) => ({ id, at: project(derived.placeById.get(id)!.labelPoint) }));
      return nearestSymbol(symbols, at, target / 2) ?? under();
    },
  };
  return scene;
}

/** The zoom that shows all theatres at once: further out there is nothing of the story. */
function lowestZoom({ story }: Store, size: Size): number {
  const bounds = unionOfBounds(story.theatres.map((theatre) => theatre.bounds));
  return frameCamera({ sort: 'bounds', bounds, isPlace: false }, size).zoom - 0.5;
}

/** The camera nearest to this one that does not leave the limits. */
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

function isSame(a: LabelScene, b: LabelScene): boolean {
  return (Object.keys(a) as (keyof LabelScene)[]).every((key) => a[key] === b[key]);
}
