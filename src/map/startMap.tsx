import { batch, computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import basemap from 'virtual:basemap';
import { unionOfBounds } from '../geo/bounds.ts';
import { projection, unproject } from '../geo/mercator.ts';
import type { Camera, Pixel, Size } from '../geo/mercator.ts';
import { directions, messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { isShown } from '../story/derive.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { frameCamera, maxZoom, outlookBounds } from './frameCamera.ts';
import { hatchImage } from './hatchImage.ts';
import type { Box } from './labels/boxes.ts';
import { placeLabels } from './labels/placeLabels.ts';
import { MapOverlay } from './MapOverlay.tsx';
import { pickPlace } from './pickPlace.ts';
import { placeFeatures } from './placeFeatures.ts';
import { readTokens } from './readTokens.ts';
import { buildStyle } from './style/buildStyle.ts';
import type { ThemeName } from './style/tokens.ts';

/** Names are laid out anew when the zoom has changed by this much, and after every move. */
const relayoutZoom = 0.7;

export interface MapOutcome {
  readonly onReady: () => void;
  readonly onFail: () => void;
}

/**
 * Puts the moving map into an element and ties it to the store; returns how to undo both.
 * Loaded late: neither this file nor what only it imports is part of the first page.
 */
export function startMap(element: HTMLElement, store: Store, outcome: MapOutcome): () => void {
  const { story, derived, view, frame } = store;
  const { language } = view.peek();
  const words = messages[language];
  const darkScheme = matchMedia('(prefers-color-scheme: dark)');
  /** What a finger or a pointer can hit, in px (WCAG 2.2, 2.5.8 and 2.5.5). */
  const target = matchMedia('(pointer: coarse)').matches ? 44 : 24;

  const size = signal<Size>(sizeOf(element));
  const theme = signal<ThemeName>(darkScheme.matches ? 'dark' : 'light');
  const camera = signal<Camera>(frameCamera(frame.peek(), size.peek()));
  const settled = signal<Camera>(camera.peek());
  const reserved = signal<readonly Box[]>([]);
  const places = computed(() =>
    story.places.filter(({ id }) => isShown(derived, id, view.value.hidden)),
  );
  const layout = computed(() =>
    placeLabels(places.value, words.map.sic, {
      camera: settled.value,
      view: size.value,
      language,
      target,
      reserved: reserved.value,
    }),
  );
  const { neighbours, home, borders, districts, rivers, water } = basemap;
  const features = placeFeatures(story.places, derived);
  const sources = { neighbours, home, borders, districts, rivers, water, places: features };
  const style = computed(() =>
    buildStyle({
      sources,
      layers: story.layers,
      hidden: view.value.hidden,
      selected: view.value.place,
      theme: theme.value,
      tokens: readTokens(element),
    }),
  );

  const pick = (at: Pixel): string | null => {
    const project = projection(camera.peek(), size.peek());
    const symbols = layout
      .peek()
      .filter(({ isSymbol }) => isSymbol)
      .map(({ id }) => ({ id, at: project(derived.placeById.get(id)!.labelPoint) }));
    const point = unproject(camera.peek(), size.peek(), at);
    return pickPlace(places.peek(), symbols, { at, point }, target / 2);
  };

  const host = document.createElement('div');
  host.className = 'map-canvas';
  element.append(host);
  const undo: (() => void)[] = [() => host.remove()];
  const stop = () => {
    for (const each of undo.splice(0).toReversed()) each();
  };

  let engine: Engine;
  try {
    engine = createEngine(
      host,
      {
        style: style.peek(),
        camera: camera.peek(),
        limits: {
          bounds: outlookBounds(story.theatres),
          minZoom: lowestZoom(store, size.peek()),
          maxZoom,
        },
        locale: {
          'Map.Title': words.map.label,
          'NavigationControl.ZoomIn': words.map.zoomIn,
          'NavigationControl.ZoomOut': words.map.zoomOut,
          'ScaleControl.Kilometers': words.map.kilometres,
          'ScaleControl.Meters': words.map.metres,
        },
        controlsAt: directions[language] === 'rtl' ? 'top-left' : 'top-right',
        scaleAt: directions[language] === 'rtl' ? 'bottom-right' : 'bottom-left',
        imageOf: (name, pixelRatio) => hatchImage(story.layers, name, pixelRatio),
      },
      {
        onMove(next, isSettled, isByReader) {
          batch(() => {
            camera.value = next;
            const zoomed = Math.abs(next.zoom - settled.peek().zoom);
            if (isSettled || zoomed > relayoutZoom) settled.value = next;
            if (isByReader) store.moved(next);
          });
        },
        onPress(at) {
          const place = pick(at);
          if (place === null) store.clear();
          else store.select(place);
        },
        onPoint(at) {
          const place = at && pick(at);
          engine.setPointer(place !== null);
          store.highlight(place);
        },
        onReady: outcome.onReady,
        onFail() {
          stop();
          outcome.onFail();
        },
      },
    );
  } catch {
    stop();
    outcome.onFail();
    return stop;
  }
  undo.push(() => engine.destroy());
  render(<MapOverlay {...{ store, basemap, camera, size, layout }} />, engine.overlay);
  undo.push(() => render(null, engine.overlay));
  reserved.value = boxesOfControls(element);

  undo.push(
    onLaterValue(() => style.value, engine.show),
    onLaterValue(
      () => frame.value,
      (next) => engine.goTo(frameCamera(next, size.peek()), !prefersReducedMotion()),
    ),
    // A new size of the element asks for the same frame again, at once.
    onLaterValue(
      () => size.value,
      (next) => {
        if (!view.peek().camera) engine.goTo(frameCamera(frame.peek(), next), false);
      },
    ),
    effect(() => engine.highlight(store.highlighted.value)),
    effect(() => {
      const { center, zoom } = camera.value;
      element.dataset['view'] = [...center.map((n) => n.toFixed(5)), zoom.toFixed(3)].join();
    }),
    observeSize(element, (next) => {
      batch(() => {
        size.value = next;
        reserved.value = boxesOfControls(element);
      });
    }),
    listenTo(darkScheme, () => {
      theme.value = darkScheme.matches ? 'dark' : 'light';
    }),
  );
  return stop;
}

/** Calls back with every value but the first, which is in place already. */
function onLaterValue<T>(read: () => T, use: (value: T) => void): () => void {
  let isFirst = true;
  return effect(() => {
    const value = read();
    if (!isFirst) use(value);
    isFirst = false;
  });
}

/** The zoom that shows all theatres at once: further out there is nothing of the story. */
function lowestZoom({ story }: Store, size: Size): number {
  const bounds = unionOfBounds(story.theatres.map((theatre) => theatre.bounds));
  return frameCamera({ sort: 'bounds', bounds, isPlace: false }, size).zoom - 0.5;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

/** Where the controls stand on the map, so that no name goes under them. */
function boxesOfControls(element: HTMLElement): Box[] {
  const { left, top } = element.getBoundingClientRect();
  return [...element.querySelectorAll('.theatres, .maplibregl-ctrl, .inset, .map-credit')].map(
    (control) => {
      const box = control.getBoundingClientRect();
      return [box.left - left, box.top - top, box.right - left, box.bottom - top] as const;
    },
  );
}

function observeSize(element: HTMLElement, use: (size: Size) => void): () => void {
  const observer = new ResizeObserver(() => use(sizeOf(element)));
  observer.observe(element);
  return () => observer.disconnect();
}

function listenTo(query: MediaQueryList, use: () => void): () => void {
  query.addEventListener('change', use);
  return () => query.removeEventListener('change', use);
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
