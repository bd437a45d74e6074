import type { SvgLayers } from './svgLayers.ts';
import { batch, effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { render } from 'preact';
import type { Pixel, Size } from '../geo/mercator.ts';
import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import type { PlaceId } from '../story/schema.ts';
import { afterPaint } from '../dom/afterPaint.ts';
import type { BasemapInfo } from './basemap.ts';
import { cameraFor } from './camera.ts';
import { freezeLabels } from './gestures/freezeLabels.ts';
import { LocatorMap } from './controls/LocatorMap.tsx';
import { isPlainClick } from '../dom/isPlainClick.ts';
import { isTouch } from '../dom/isTouch.ts';
import type { Box } from './labels/boxes.ts';
import { leastTarget, touchTarget } from './labels/candidates.ts';
import { LabelOverlay } from './labels/LabelOverlay.tsx';
import { onChange } from '../dom/onChange.ts';
import { runInSlices } from '../dom/runInSlices.ts';
import { createMapState } from './mapState.ts';
import type { MapState } from './mapState.ts';
import { SvgMap } from './svg/SvgMap.tsx';

/** The mounted map: its SVG is interactive, whether or not MapLibre follows. */
export interface MountedMap extends Omit<SvgLayers, 'shapes'> {
  /** Keeps the labels clear of the controls at their current positions. */
  clearControls(): void;
  /** Moves the overlay back above the SVG shapes. */
  takeBack(): void;
  destroy(): void;
}

/**
 * Draws the map at the size of its element and keeps it in sync with the store. Labels are laid out
 * in separate tasks, because the work before already keeps a slow phone busy. Then `onNamed` is
 * called: the map can be shown.
 */
export function mountMap(
  element: HTMLElement,
  store: Store,
  basemapInfo: BasemapInfo,
  onNamed: () => void,
): MountedMap {
  const target = isTouch() ? touchTarget : leastTarget;
  const mapState = createMapState(store, sizeOf(element), target);
  const shapes = layerIn(element, 'map-shapes');
  const overlay = layerIn(element, 'map-overlay');
  const parts = { store, basemapInfo, mapState };
  render(<LiveDrawing {...parts} />, shapes);
  render(<LiveOverlay {...parts} />, overlay);

  // The text that the reader asked for is painted first, then the map moves.
  const setOut = afterPaint(() =>
    mapState.goTo(
      cameraFor(store.viewTarget.peek(), mapState.size.peek()),
      !prefersReducedMotion(),
    ),
  );
  const gestureCount = signal(0);
  const clearControls = () => keep(mapState.obstacles, boxesOfControls(element));
  let isAlive = true;
  const cleanups: (() => void)[] = [];
  const name = afterPaint(async () => {
    await runInSlices(mapState.reserve(boxesOfControls(element)), () => isAlive);
    if (!isAlive) return;
    cleanups.push(
      observeSize(element, (next) => {
        batch(() => {
          keep(mapState.size, next);
          clearControls();
        });
      }),
    );
    onNamed();
    if (!isTouch()) return;
    const late = await import('./gestures/panZoom.ts').catch(() => null);
    if (!late || !isAlive) return;
    cleanups.push(late.bindPanZoom(element, store, { mapState, shapes, overlay, gestureCount }));
  });
  name.ask();
  cleanups.push(
    freezeLabels(element, mapState),
    setOut.cancel,
    () => {
      isAlive = false;
      name.cancel();
    },
    onChange(() => store.viewTarget.value, setOut.ask),
    // Fits the same view target again when the element is resized, without animation.
    onChange(
      () => mapState.size.value,
      (next) => {
        if (!store.view.peek().camera)
          mapState.goTo(cameraFor(store.viewTarget.peek(), next), false);
      },
    ),
    effect(() => {
      const { center, zoom } = mapState.camera.value;
      element.dataset['view'] = [...center.map((n) => n.toFixed(5)), zoom.toFixed(3)].join();
    }),
  );
  return {
    mapState,
    overlay,
    gestureCount,
    clearControls,
    takeBack: () => shapes.after(overlay),
    destroy() {
      for (const each of cleanups) each();
      for (const root of [shapes, overlay]) {
        render(null, root);
        root.remove();
      }
    },
  };
}

interface Parts {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  readonly mapState: MapState;
}

/**
 * Re-renders the shapes when the camera comes to rest. During a move they are only CSS-transformed,
 * or MapLibre draws.
 */
function LiveDrawing({ store, mapState }: Parts) {
  const placeUnder = (event: MouseEvent) => {
    const link = (event.target as Element).closest('[data-place]');
    // `SvgMap` has written the place's id there.
    const under = () => (link?.getAttribute('data-place') ?? null) as PlaceId | null;
    return mapState.hitTest(pixelOf(event), under);
  };
  return (
    <div
      class="map-press"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        const place = placeUnder(event);
        if (place === null) store.clear();
        else store.select(place);
      }}
      onPointerMove={(event) => {
        // Touch has no hover.
        if (event.pointerType !== 'touch') store.highlight(placeUnder(event));
      }}
      onPointerLeave={() => store.highlight(null)}
    >
      <SvgMap
        id="live"
        store={store}
        camera={mapState.restCamera.value}
        size={mapState.size.value}
      />
    </div>
  );
}

function LiveOverlay({ store, basemapInfo, mapState }: Parts) {
  const [camera, size] = [mapState.camera.value, mapState.size.value];
  return (
    <>
      <LabelOverlay {...{ store, basemapInfo, camera, size }} layout={mapState.layout.value} />
      <LocatorMap
        store={store}
        t={messages[store.view.value.language]}
        country={basemapInfo.country}
        camera={camera}
        view={size}
      />
    </>
  );
}

function pixelOf(event: MouseEvent): Pixel {
  const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

function layerIn(element: HTMLElement, name: string): HTMLElement {
  const layer = document.createElement('div');
  layer.className = name;
  element.append(layer);
  return layer;
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
    '.theatres, .zoom, .map-overlay .inset, .map-overlay .scale, .map-credit, .map-notice';
  return [...element.querySelectorAll(controls)].map((control) => {
    const box = control.getBoundingClientRect();
    return [box.left - left, box.top - top, box.right - left, box.bottom - top] as const;
  });
}

function observeSize(element: HTMLElement, use: (size: Size) => void): () => void {
  const observer = new ResizeObserver(() => {
    // In print the existing SVG is scaled.
    if (!matchMedia('print').matches) use(sizeOf(element));
  });
  observer.observe(element);
  return () => observer.disconnect();
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
