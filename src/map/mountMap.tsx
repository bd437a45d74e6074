import { batch, effect } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { render } from 'preact';
import type { Size } from '../geo/mercator.ts';
import type { Store } from '../state/store.ts';
import { afterPaint } from '../dom/afterPaint.ts';
import type { BasemapInfo } from './style/basemap.ts';
import { cameraFor } from './camera.ts';
import { LocatorMap } from './controls/LocatorMap.tsx';
import { isTouch } from '../dom/pointer.ts';
import type { Box } from './labels/boxes.ts';
import { leastTarget, touchTarget } from './labels/candidates.ts';
import { LabelOverlay } from './labels/LabelOverlay.tsx';
import { onChange } from '../dom/onChange.ts';
import { runInSlices } from '../dom/runInSlices.ts';
import { createMapState } from './mapState.ts';
import type { MapState } from './mapState.ts';
import { createSvgRenderer } from './svg/svgRenderer.tsx';
import type { SvgRenderer } from './svg/svgRenderer.tsx';

/** The mounted map: its SVG is interactive, whether or not MapLibre follows. */
export interface MountedMap {
  readonly mapState: MapState;
  /** The renderer that draws before MapLibre, and again if MapLibre fails. */
  readonly svg: SvgRenderer;
  /** Keeps the labels clear of the controls at their current positions. */
  clearControls(): void;
}

/**
 * Draws the map at the size of its element and keeps it in sync with the store until `signal`
 * aborts. Labels are laid out in separate tasks, because the work before already keeps a slow phone
 * busy. Then `onNamed` is called: the map can be shown.
 */
export function mountMap(
  element: HTMLElement,
  store: Store,
  basemapInfo: BasemapInfo,
  onNamed: () => void,
  signal: AbortSignal,
): MountedMap {
  const mapState = createMapState(
    store,
    basemapInfo,
    sizeOf(element),
    isTouch() ? touchTarget : leastTarget,
  );
  const loading = import('./labels/placeLabels.ts').catch(() => null);
  const svg = createSvgRenderer(element, store, mapState, signal);
  const overlay = document.createElement('div');
  overlay.className = 'map-overlay';
  render(<LiveOverlay {...{ store, basemapInfo, mapState }} />, overlay);

  // The text that the reader asked for is painted first, then the map moves.
  const setOut = afterPaint(() =>
    mapState.moveTo(
      cameraFor(store.viewTarget.peek(), mapState.size.peek()),
      prefersReducedMotion() ? 'jump' : 'animate',
    ),
  );
  const clearControls = () => keep(mapState.obstacles, boxesOfControls(element));
  const name = afterPaint(async () => {
    // Without it the prerendered map stays, with all its names and links.
    const engine = await loading;
    if (!engine) return;
    await runInSlices(mapState.reserve(boxesOfControls(element), engine), () => !signal.aborted);
    if (signal.aborted) return;
    bindSize(element, signal, (next) => {
      batch(() => {
        keep(mapState.size, next);
        clearControls();
      });
      // The locator map and the scale bar follow the new size in the next frame.
      requestAnimationFrame(() => {
        if (!signal.aborted) clearControls();
      });
    });
    onNamed();
    loadInset(element, store, mapState, clearControls, signal);
  });
  name.ask();
  freezeLabels(element, mapState, signal);
  const cleanups = [
    setOut.cancel,
    name.cancel,
    effect(() => mapState.renderer.value?.attachOverlay(overlay)),
    onChange(() => store.viewTarget.value, setOut.ask),
    // Fits the same view target again when the element is resized, without animation.
    onChange(
      () => mapState.size.value,
      (next) => {
        if (!store.view.peek().camera)
          mapState.moveTo(cameraFor(store.viewTarget.peek(), next), 'jump');
      },
    ),
    effect(() => {
      const { center, zoom } = mapState.camera.value;
      element.dataset['view'] = [...center.map((n) => n.toFixed(5)), zoom.toFixed(3)].join();
    }),
    () => {
      render(null, overlay);
      overlay.remove();
    },
  ];
  loadCard(element, store, mapState, signal);
  for (const each of cleanups) signal.addEventListener('abort', each);
  mapState.setRenderer(svg);
  return { mapState, svg, clearControls };
}

/** Loads the inset of a theatre's detail, on maps that may be wide enough for it. */
async function loadInset(
  element: HTMLElement,
  store: Store,
  mapState: MapState,
  clearControls: () => void,
  signal: AbortSignal,
): Promise<void> {
  const hasDetail = store.story.theatres.some(({ details }) => details);
  if (!hasDetail || mapState.size.peek().width < 640) return;
  // Without it the theatre switch still leads to the detail.
  const inset = await import('./inset/mountInset.tsx').catch(() => null);
  if (!signal.aborted) inset?.mountInset(element, store, mapState, clearControls, signal);
}

/**
 * Loads the card at the pointer once the pointer comes to the map or a place is pointed at elsewhere.
 * Devices without hover have none: a card would cover the map under the finger.
 */
function loadCard(
  element: HTMLElement,
  store: Store,
  mapState: MapState,
  signal: AbortSignal,
): void {
  if (!matchMedia('(hover: hover)').matches) return;
  let isAsked = false;
  const load = async () => {
    if (isAsked) return;
    isAsked = true;
    // Without the card the list and the panel still say everything.
    const card = await import('./card/mountCard.tsx').catch(() => null);
    if (!signal.aborted) card?.mountCard(element, store, mapState, signal);
  };
  element.addEventListener('pointerenter', load, { signal });
  signal.addEventListener(
    'abort',
    onChange(() => store.pointedPlace.value, load),
  );
}

/**
 * Freezes the labels while fingers are on the map. A new layout could replace the touched element,
 * and then no listener on the map receives the rest of the touch.
 */
function freezeLabels(element: HTMLElement, { labelsFrozen }: MapState, signal: AbortSignal): void {
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) {
    element.addEventListener(
      type,
      ({ touches }) => {
        labelsFrozen.value = touches.length > 0;
      },
      { passive: true, signal },
    );
  }
}

interface OverlayProps {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  readonly mapState: MapState;
}

function LiveOverlay({ store, basemapInfo, mapState }: OverlayProps) {
  const [camera, size] = [mapState.camera.value, mapState.size.value];
  const elsewhere = mapState.namedElsewhere.value;
  const { places, ...others } = mapState.layout.value;
  const layout = {
    ...others,
    places: places.map((each) =>
      elsewhere.has(each.id) ? { ...each, box: null, leader: null } : each,
    ),
  };
  const shared = { store, basemapInfo, camera, size };
  return (
    <>
      <LabelOverlay {...shared} layout={layout} />
      <LocatorMap {...shared} />
    </>
  );
}

/** Sets a signal if the value differs: an observer's first call brings the known value. */
function keep<T>(known: Signal<T>, next: T): void {
  if (JSON.stringify(known.peek()) !== JSON.stringify(next)) known.value = next;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

function boxesOfControls(element: HTMLElement): Box[] {
  const { left, top } = element.getBoundingClientRect();
  const controls =
    '.theatres, .zoom, .detail-inset, .map-overlay .inset, .map-overlay .scale, .map-credit, .map-notice';
  return [...element.querySelectorAll(controls)].map((control) => {
    const box = control.getBoundingClientRect();
    return [box.left - left, box.top - top, box.right - left, box.bottom - top] as const;
  });
}

function bindSize(element: HTMLElement, signal: AbortSignal, use: (size: Size) => void): void {
  const observer = new ResizeObserver(() => {
    // In print the existing SVG is scaled.
    if (!matchMedia('print').matches) use(sizeOf(element));
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
