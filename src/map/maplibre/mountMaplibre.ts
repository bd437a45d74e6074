import { computed, signal } from '@preact/signals';
import basemap from 'virtual:basemap';
import outlines from 'virtual:outlines';
import { bindStreets } from 'virtual:streets';
import { unproject } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { afterPaint } from '../../dom/afterPaint.ts';
import { createMaplibreMap } from './maplibreMap.ts';
import type { MaplibreEvents, MaplibreMap, MaplibreOptions } from './maplibreMap.ts';
import { hatchImage } from './hatchImage.ts';
import { placeAtPoint } from '../hit/placeAtPoint.ts';
import type { MountedMap } from '../mountMap.tsx';
import { onChange } from '../../dom/onChange.ts';
import { placeFeatures, readTokens } from './styleModel.ts';
import { buildStyle } from '../style/buildStyle.ts';
import type { StyleAddition, StyleModel } from '../style/buildStyle.ts';
import { themeOf } from '../../dom/preferences.ts';

export interface Outcome {
  /** Called when MapLibre has drawn all that the SVG shows, or does so again. */
  readonly onReady: () => void;
  /** Called when MapLibre has lost its graphics context; the browser may restore it. */
  readonly onLost: () => void;
  /** Called with words for the reader although the map is drawn. */
  readonly onNotice: (text: string) => void;
  /** Called when MapLibre has failed and is removed. */
  readonly onFail: () => void;
}

/**
 * Replaces the SVG with MapLibre once it has drawn the same: camera, selection and labels. Returns a
 * cleanup. Lazy: neither this file nor its own imports are in the initial bundle.
 */
export function mountMaplibre(
  element: HTMLElement,
  store: Store,
  { mapState, svg }: MountedMap,
  outcome: Outcome,
): () => void {
  const { story, derived, view } = store;
  const t = messages[view.peek().language];
  const theme = signal(themeOf(element));
  const places = computed(() =>
    placeFeatures(story.places, outlines, derived, store.filtered.value.derived),
  );
  // Adds the streets to a style, once they are loaded.
  const addStreets = signal<StyleAddition | null>(null);
  const style = computed(() => {
    const model: StyleModel = {
      sources: { ...basemap, places: places.value },
      layers: story.layers,
      hidden: store.hidden.value,
      theme: theme.value,
      tokens: readTokens(element),
    };
    const own = buildStyle(model);
    return addStreets.value?.(own, model.tokens) ?? own;
  });
  const hitTest = (at: Pixel) =>
    mapState.hitTest(at, () => {
      const point = unproject(mapState.camera.peek(), mapState.size.peek(), at);
      return placeAtPoint(mapState.pressable.peek(), outlines, point)?.id ?? null;
    });

  const host = document.createElement('div');
  host.className = 'map-canvas';
  element.prepend(host);
  const end = new AbortController();
  const stop = () => end.abort();
  // Until MapLibre has drawn everything, and while its context is lost, the SVG is shown.
  let isDrawing = false;
  let isStreetsBound = false;
  const options: MaplibreOptions = {
    style: style.peek(),
    camera: mapState.camera.peek(),
    limits: mapState.limits.peek(),
    locale: {
      'Map.Title': t.map.canvas,
      'CooperativeGesturesHandler.WindowsHelpText': t.map.gestures.ctrl,
      'CooperativeGesturesHandler.MacHelpText': t.map.gestures.command,
      'CooperativeGesturesHandler.MobileHelpText': t.map.gestures.fingers,
    },
    isCooperative: view.peek().surface === 'embed',
    imageOf: (name, pixelRatio) => hatchImage(story.layers, name, pixelRatio),
  };
  const events: MaplibreEvents = {
    onMove(next, isSettled, isByReader) {
      if (!isDrawing) return;
      mapState.setCamera(next, isSettled);
      if (isByReader) store.setCamera(next);
    },
    onPress(at) {
      const place = hitTest(at);
      if (place === null) store.clear();
      else store.select(place);
    },
    onPoint(at) {
      const place = at && hitTest(at);
      map.setPointer(place !== null);
      store.highlight(place);
    },
    onReady() {
      isDrawing = true;
      mapState.setRenderer(map);
      outcome.onReady();
      if (!isStreetsBound) bindStreets?.(store, mapState, addStreets, outcome.onNotice, end.signal);
      isStreetsBound = true;
    },
    onLost() {
      isDrawing = false;
      mapState.setRenderer(svg);
      outcome.onLost();
    },
    onFail() {
      stop();
      outcome.onFail();
    },
  };
  let map: MaplibreMap;
  try {
    map = createMaplibreMap(host, options, events);
  } catch {
    host.remove();
    outcome.onFail();
    return stop;
  }
  const draw = () => {
    const { place } = view.peek();
    map.mark('selected', new Set(place === null ? [] : [place]));
    map.mark('highlighted', store.highlighted.peek());
    map.show(style.peek());
  };
  draw();
  // A repaint takes longer than a frame, so the text that the reader asked for comes first.
  const repaint = afterPaint(draw);
  onThemeChange(end.signal, () => {
    theme.value = themeOf(element);
  });
  const cleanups = [
    repaint.cancel,
    onChange(() => [style.value, view.value.place, store.highlighted.value], repaint.ask),
    onChange(
      () => mapState.limits.value.maxZoom,
      (zoom) => map.setMaxZoom(zoom),
    ),
    // MapLibre follows the SVG, so that it takes over without a jump.
    onChange(
      () => mapState.restCamera.value,
      (camera) => {
        if (!isDrawing) map.moveTo(camera, 'jump');
      },
    ),
    () => {
      mapState.setRenderer(svg);
      map.destroy();
      host.remove();
    },
  ];
  for (const each of cleanups) end.signal.addEventListener('abort', each);
  return stop;
}

function onThemeChange(end: AbortSignal, use: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', use, { signal: end });
  const attribute = new MutationObserver(use);
  attribute.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  end.addEventListener('abort', () => attribute.disconnect());
}
