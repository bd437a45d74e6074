import { computed, signal } from '@preact/signals';
import basemap from 'virtual:basemap';
import outlines from 'virtual:outlines';
import { unproject } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { afterPaint } from '../../dom/afterPaint.ts';
import { createMaplibreMap } from './maplibreMap.ts';
import { hatchImage } from './hatchImage.ts';
import { placeAtPoint } from '../hit/placeAtPoint.ts';
import type { MountedMap } from '../mountMap.tsx';
import { onChange } from '../../dom/onChange.ts';
import { placeFeatures } from './placeFeatures.ts';
import { readTokens } from './readTokens.ts';
import { buildStyle } from '../style/buildStyle.ts';
import { themeOf } from '../../dom/themeOf.ts';

export interface Outcome {
  /** Called when MapLibre has drawn all that the SVG shows, or does so again. */
  readonly onReady: () => void;
  /** Called when MapLibre has lost its graphics context; the browser may restore it. */
  readonly onLost: () => void;
  /** Called when MapLibre has failed and is removed. */
  readonly onFail: () => void;
}

/**
 * Replaces the SVG with MapLibre: the same camera, selection and labels. Returns a cleanup. Lazy:
 * neither this file nor its own imports are in the initial bundle.
 */
export function mountMaplibre(
  element: HTMLElement,
  store: Store,
  { mapState, overlay, takeBack }: MountedMap,
  outcome: Outcome,
): () => void {
  const { story, derived, view } = store;
  const t = messages[view.peek().language];
  const theme = signal(themeOf(element));
  const { neighbours, home, borders, districts, rivers, water } = basemap;
  const places = computed(() =>
    placeFeatures(story.places, outlines, derived, store.filtered.value.derived),
  );
  const style = computed(() =>
    buildStyle({
      sources: { neighbours, home, borders, districts, rivers, water, places: places.value },
      layers: story.layers,
      hidden: store.hidden.value,
      theme: theme.value,
      tokens: readTokens(element),
    }),
  );
  const hitTest = (at: Pixel) =>
    mapState.hitTest(at, () => {
      const point = unproject(mapState.camera.peek(), mapState.size.peek(), at);
      return placeAtPoint(mapState.places.peek(), outlines, point)?.id ?? null;
    });

  const host = document.createElement('div');
  host.className = 'map-canvas';
  element.prepend(host);
  const cleanups: (() => void)[] = [() => host.remove()];
  const stop = () => {
    for (const each of cleanups.splice(0).toReversed()) each();
  };
  const fail = () => {
    stop();
    outcome.onFail();
  };

  try {
    const engine = createMaplibreMap(
      host,
      {
        style: style.peek(),
        camera: mapState.camera.peek(),
        limits: mapState.limits,
        locale: {
          'Map.Title': t.map.canvas,
          'CooperativeGesturesHandler.WindowsHelpText': t.map.gestures.ctrl,
          'CooperativeGesturesHandler.MacHelpText': t.map.gestures.command,
          'CooperativeGesturesHandler.MobileHelpText': t.map.gestures.fingers,
        },
        isCooperative: view.peek().surface === 'embed',
        imageOf: (name, pixelRatio) => hatchImage(story.layers, name, pixelRatio),
      },
      {
        onMove(next, isSettled, isByReader) {
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
          engine.setPointer(place !== null);
          store.highlight(place);
        },
        onReady() {
          engine.carry(overlay);
          outcome.onReady();
        },
        onLost() {
          takeBack();
          outcome.onLost();
        },
        onFail: fail,
      },
    );
    const { driver } = mapState;
    mapState.driver = engine.goTo;
    const draw = () => {
      const { place } = view.peek();
      engine.mark('selected', new Set(place === null ? [] : [place]));
      engine.mark('highlighted', store.highlighted.peek());
      engine.show(style.peek());
    };
    draw();
    // A repaint takes longer than a frame, so the text that the reader asked for comes first.
    const repaint = afterPaint(draw);
    cleanups.push(
      () => engine.destroy(),
      () => {
        takeBack();
        mapState.driver = driver;
        mapState.setCamera(mapState.camera.peek(), true);
      },
      repaint.cancel,
      onChange(() => [style.value, view.value.place, store.highlighted.value], repaint.ask),
      onThemeChange(() => {
        theme.value = themeOf(element);
      }),
    );
  } catch {
    fail();
  }
  return stop;
}

function onThemeChange(use: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const attribute = new MutationObserver(use);
  system.addEventListener('change', use);
  attribute.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', use);
    attribute.disconnect();
  };
}
