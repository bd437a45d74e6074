import { batch, effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { render } from 'preact';
import type { Pixel, Size } from '../geo/mercator.ts';
import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { afterPaint } from './afterPaint.ts';
import type { Surroundings } from './basemap.ts';
import { frameCamera } from './frameCamera.ts';
import { holdNames } from './holdNames.ts';
import { Inset } from './Inset.tsx';
import { isPlainPress } from './isPlainPress.ts';
import { isTouch } from './isTouch.ts';
import type { Box } from './labels/boxes.ts';
import { leastTarget, touchTarget } from './labels/spots.ts';
import { MapOverlay } from './MapOverlay.tsx';
import { onLaterValue } from './onLaterValue.ts';
import { runSteps } from './runSteps.ts';
import { createScene } from './scene.ts';
import type { Scene } from './scene.ts';
import { Drawing } from './svg/Drawing.tsx';

/** What stands in the map's element while the SVG draws it. */
export interface Drawn {
  readonly scene: Scene;
  readonly shapes: HTMLElement;
  /** The names, above the shapes; the engine carries them while it draws. */
  readonly overlay: HTMLElement;
  /** How often fingers have moved the drawing. */
  readonly pulls: Signal<number>;
}

/** The map as the first script makes it: the SVG answers to the reader, whether or not more comes. */
export interface LiveMap extends Omit<Drawn, 'shapes'> {
  /** Keeps the names clear of the controls as they stand now. */
  clearControls(): void;
  /** Puts the names back where they were. */
  takeBack(): void;
  destroy(): void;
}

/**
 * Draws the map at the size its element has, and keeps it in step with the store. Its names come in
 * tasks of their own, for what goes before keeps a slow phone long enough; then it can be shown.
 */
export function mountLiveMap(
  element: HTMLElement,
  store: Store,
  surroundings: Surroundings,
  onNamed: () => void,
): LiveMap {
  const target = isTouch() ? touchTarget : leastTarget;
  const scene = createScene(store, sizeOf(element), target);
  const shapes = layerIn(element, 'map-shapes');
  const overlay = layerIn(element, 'map-overlay');
  const parts = { store, surroundings, scene };
  render(<LiveDrawing {...parts} />, shapes);
  render(<LiveOverlay {...parts} />, overlay);

  // The words a reader has asked for come first: the map sets out when they have been painted.
  const setOut = afterPaint(() =>
    scene.goTo(frameCamera(store.frame.peek(), scene.size.peek()), !prefersReducedMotion()),
  );
  const pulls = signal(0);
  const clearControls = () => keep(scene.reserved, boxesOfControls(element));
  let isAlive = true;
  const undo: (() => void)[] = [];
  const name = afterPaint(async () => {
    await runSteps(scene.reserve(boxesOfControls(element)), () => isAlive);
    if (!isAlive) return;
    undo.push(
      observeSize(element, (next) => {
        batch(() => {
          keep(scene.size, next);
          clearControls();
        });
      }),
    );
    onNamed();
    if (!isTouch()) return;
    const late = await import('./moveDrawing.ts').catch(() => null);
    if (!late || !isAlive) return;
    undo.push(late.moveDrawing(element, store, { scene, shapes, overlay, pulls }));
  });
  name.ask();
  undo.push(
    holdNames(element, scene),
    setOut.cancel,
    () => {
      isAlive = false;
      name.cancel();
    },
    onLaterValue(() => store.frame.value, setOut.ask),
    // A new size of the element asks for the same frame again, at once.
    onLaterValue(
      () => scene.size.value,
      (next) => {
        if (!store.view.peek().camera) scene.goTo(frameCamera(store.frame.peek(), next), false);
      },
    ),
    effect(() => {
      const { center, zoom } = scene.camera.value;
      element.dataset['view'] = [...center.map((n) => n.toFixed(5)), zoom.toFixed(3)].join();
    }),
  );
  return {
    scene,
    overlay,
    pulls,
    clearControls,
    takeBack: () => shapes.after(overlay),
    destroy() {
      for (const each of undo) each();
      for (const root of [shapes, overlay]) {
        render(null, root);
        root.remove();
      }
    },
  };
}

interface Parts {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly scene: Scene;
}

/** The shapes, drawn anew whenever the map has come to rest: on the way they are moved as they are, or the engine draws. */
function LiveDrawing({ store, scene }: Parts) {
  const placeUnder = (event: MouseEvent) => {
    const link = (event.target as Element).closest('[data-place]');
    return scene.pick(pixelOf(event), () => link?.getAttribute('data-place') ?? null);
  };
  return (
    <div
      class="map-press"
      onClick={(event) => {
        if (!isPlainPress(event)) return;
        event.preventDefault();
        const place = placeUnder(event);
        if (place === null) store.clear();
        else store.select(place);
      }}
      onPointerMove={(event) => {
        // A finger points at nothing before it presses.
        if (event.pointerType !== 'touch') store.highlight(placeUnder(event));
      }}
      onPointerLeave={() => store.highlight(null)}
    >
      <Drawing id="live" store={store} camera={scene.settled.value} size={scene.size.value} />
    </div>
  );
}

function LiveOverlay({ store, surroundings, scene }: Parts) {
  const [camera, size] = [scene.camera.value, scene.size.value];
  return (
    <>
      <MapOverlay {...{ store, surroundings, camera, size }} layout={scene.layout.value} />
      <Inset
        store={store}
        words={messages[store.view.value.language]}
        country={surroundings.country}
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

/** Sets what differs; the first answer of an observer is what is known already. */
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
    // On paper the drawing is scaled as it is.
    if (!matchMedia('print').matches) use(sizeOf(element));
  });
  observer.observe(element);
  return () => observer.disconnect();
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
