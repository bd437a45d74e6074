import { computed, signal } from '@preact/signals';
import basemap from 'virtual:basemap';
import outlines from 'virtual:outlines';
import { unproject } from '../geo/mercator.ts';
import type { Pixel } from '../geo/mercator.ts';
import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { afterPaint } from './afterPaint.ts';
import { createEngine } from './engine.ts';
import { hatchImage } from './hatchImage.ts';
import { hitPlace } from './hitPlace.ts';
import type { LiveMap } from './liveMap.tsx';
import { onLaterValue } from './onLaterValue.ts';
import { placeFeatures } from './placeFeatures.ts';
import { readTokens } from './readTokens.ts';
import { buildStyle } from './style/buildStyle.ts';
import { themeOf } from './themeOf.ts';

export interface Outcome {
  /** The engine has drawn all that the SVG shows, or does so again. */
  readonly onReady: () => void;
  /** The engine has lost its context and may get it back. */
  readonly onLost: () => void;
  /** The engine is gone. */
  readonly onFail: () => void;
}

/**
 * Puts the engine in the SVG's place: the same view, the same selection, the same names. Returns
 * how to undo it. Loaded late: neither this file nor what only it imports is part of the first page.
 */
export function takeOver(
  element: HTMLElement,
  store: Store,
  { scene, overlay, takeBack }: LiveMap,
  outcome: Outcome,
): () => void {
  const { story, derived, view } = store;
  const words = messages[view.peek().language];
  const theme = signal(themeOf(element));
  const { neighbours, home, borders, districts, rivers, water } = basemap;
  const places = computed(() =>
    placeFeatures(story.places, outlines, derived, store.heard.value.derived),
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
  const pick = (at: Pixel) =>
    scene.pick(at, () => {
      const point = unproject(scene.camera.peek(), scene.size.peek(), at);
      return hitPlace(scene.places.peek(), outlines, point)?.id ?? null;
    });

  const host = document.createElement('div');
  host.className = 'map-canvas';
  element.prepend(host);
  const undo: (() => void)[] = [() => host.remove()];
  const stop = () => {
    for (const each of undo.splice(0).toReversed()) each();
  };
  const fail = () => {
    stop();
    outcome.onFail();
  };

  try {
    const engine = createEngine(
      host,
      {
        style: style.peek(),
        camera: scene.camera.peek(),
        limits: scene.limits,
        locale: {
          'Map.Title': words.map.canvas,
          'CooperativeGesturesHandler.WindowsHelpText': words.map.gestures.ctrl,
          'CooperativeGesturesHandler.MacHelpText': words.map.gestures.command,
          'CooperativeGesturesHandler.MobileHelpText': words.map.gestures.fingers,
        },
        isCooperative: view.peek().surface === 'embed',
        imageOf: (name, pixelRatio) => hatchImage(story.layers, name, pixelRatio),
      },
      {
        onMove(next, isSettled, isByReader) {
          scene.moved(next, isSettled);
          if (isByReader) store.moved(next);
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
    const { driver } = scene;
    scene.driver = engine.goTo;
    const draw = () => {
      const { place } = view.peek();
      engine.mark('selected', new Set(place === null ? [] : [place]));
      engine.mark('highlighted', store.highlighted.peek());
      engine.show(style.peek());
    };
    draw();
    // The words a reader has asked for come first: drawing the map anew takes longer than a frame.
    const repaint = afterPaint(draw);
    undo.push(
      () => engine.destroy(),
      () => {
        takeBack();
        scene.driver = driver;
        scene.moved(scene.camera.peek(), true);
      },
      repaint.cancel,
      onLaterValue(() => [style.value, view.value.place, store.highlighted.value], repaint.ask),
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
