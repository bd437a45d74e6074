import type { Bounds } from '../../geo/types.ts';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera, Pixel } from '../../geo/mercator.ts';
import type { Renderer } from '../renderer.ts';
import { deferRepaint } from './deferRepaint.ts';
import type { PlaceState } from '../style/buildStyle.ts';
import { styleChanges } from '../style/styleChanges.ts';

setWorkerUrl(workerUrl);

export { addProtocol, removeProtocol } from 'maplibre-gl';

export interface MaplibreOptions {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** The bounds and zooms that the reader cannot leave. */
  readonly limits: { readonly bounds: Bounds; readonly minZoom: number; readonly maxZoom: number };
  /** The texts of MapLibre's own interface, by its keys. */
  readonly locale: Readonly<Record<string, string>>;
  /** True if one finger and the plain wheel scroll the page around the map. */
  readonly isCooperative: boolean;
  /** Draws an image that the style names, at this many device px per px. */
  readonly imageOf: (name: string, pixelRatio: number) => ImageData | null;
}

export interface MaplibreEvents {
  /** Called while the map moves and once it settles; `isByReader` after a move by hand. */
  readonly onMove: (camera: Camera, isSettled: boolean, isByReader: boolean) => void;
  /** Called on a click or tap on the map, in px of its element. */
  readonly onPress: (at: Pixel) => void;
  /** Called when the pointer moves over the map, and with null when it leaves. */
  readonly onPoint: (at: Pixel | null) => void;
  /** Called when the map is first drawn, and again after a lost context is restored. */
  readonly onReady: () => void;
  /** Called when the graphics context is lost; the browser may restore it. */
  readonly onLost: () => void;
  /** Called when the map will never be drawn. */
  readonly onFail: () => void;
}

export interface MaplibreMap extends Renderer {
  show(style: StyleSpecification): void;
  /** Sets a state that the style draws on these places, and removes it from all others. */
  mark(state: PlaceState, places: ReadonlySet<string>): void;
  setMaxZoom(zoom: number): void;
  setPointer(isOverPlace: boolean): void;
  destroy(): void;
}

interface Marks {
  wanted: ReadonlySet<string>;
  shown: ReadonlySet<string>;
}

/** The time after which an undrawn map has failed, in ms. Not every failure raises an error. */
const patienceMs = 15_000;

/** The device px per px of our images: sharp on phones, and not coarse elsewhere. */
const imagePixelRatio = 2;

/**
 * Creates the MapLibre map of the page: a view goes in, gestures come out. It knows nothing of the
 * story. No other file imports maplibre-gl, except for the desk's `deskMap.ts`. Throws where WebGL
 * cannot run.
 */
export function createMaplibreMap(
  container: HTMLElement,
  { style, camera, limits, locale, isCooperative, imageOf }: MaplibreOptions,
  events: MaplibreEvents,
): MaplibreMap {
  const [west, south, east, north] = limits.bounds;
  const map = new MapLibre({
    container,
    style,
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: limits.minZoom,
    maxZoom: limits.maxZoom,
    maxBounds: [west, south, east, north],
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    cooperativeGestures: isCooperative,
    fadeDuration: 0,
    locale: { ...locale },
  });
  deferRepaint(map, container);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  // Style changes and states wait until a style is loaded: MapLibre takes none before that, nor
  // while the graphics context is lost.
  let isStyled = false;
  let shown = style;
  let wanted = style;
  const marks: Record<PlaceState, Marks> = {
    highlighted: { wanted: new Set(), shown: new Set() },
    selected: { wanted: new Set(), shown: new Set() },
  };
  const apply = () => {
    if (!isStyled) return;
    const { data, calls } = styleChanges(shown, wanted);
    shown = wanted;
    for (const [source, geojson] of data) map.getSource<GeoJSONSource>(source)?.setData(geojson);
    for (const [method, ...args] of calls) {
      (map as unknown as Record<string, (...args: unknown[]) => void>)[method]!(...args);
    }
    for (const [state, mark] of Object.entries(marks)) {
      for (const id of mark.shown) {
        if (!mark.wanted.has(id)) map.removeFeatureState({ source: 'places', id }, state);
      }
      for (const id of mark.wanted) {
        if (!mark.shown.has(id)) map.setFeatureState({ source: 'places', id }, { [state]: true });
      }
      mark.shown = mark.wanted;
    }
  };
  map.on('style.load', () => {
    isStyled = true;
    apply();
  });
  let isSettled = false;
  const settle = (isReady: boolean) => {
    if (isSettled) return;
    isSettled = true;
    clearTimeout(watchdog);
    if (isReady) events.onReady();
    else events.onFail();
  };
  const watchdog = setTimeout(() => settle(false), patienceMs);
  const look = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };

  map.setMissingStyleImageResolver((name) => {
    const image = imageOf(name, imagePixelRatio);
    if (image) map.addImage(name, image, { pixelRatio: imagePixelRatio });
  });
  map.once('idle', () => settle(true));
  // A missing or blocked worker raises an error, as do most failures that leave the map undrawn.
  map.on('error', () => settle(false));
  map.on('webglcontextlost', () => {
    isStyled = false;
    // The style that is restored with the context has lost its feature states.
    for (const mark of Object.values(marks)) mark.shown = new Set();
    events.onLost();
  });
  map.on('webglcontextrestored', () => map.once('idle', () => events.onReady()));
  map.on('move', () => events.onMove(look(), false, false));
  map.on('moveend', ({ originalEvent }) =>
    events.onMove(look(), true, originalEvent !== undefined),
  );
  map.on('click', ({ point }) => events.onPress([point.x, point.y]));
  map.on('mousemove', ({ point, originalEvent }) => {
    // Names above the canvas answer the pointer themselves.
    if (originalEvent.target === map.getCanvas()) events.onPoint([point.x, point.y]);
  });
  map.on('mouseout', () => events.onPoint(null));

  return {
    // The real camera may be another than the one asked for: MapLibre keeps the view within bounds.
    moveTo({ center, zoom }, movement) {
      if (movement === 'animate') map.flyTo({ center: [...center], zoom, maxDuration: 1600 });
      else map.jumpTo({ center: [...center], zoom });
    },
    // Above the canvas, its drag and wheel events still reach MapLibre.
    attachOverlay(overlay) {
      map.getCanvasContainer().append(overlay);
    },
    show(next) {
      wanted = next;
      apply();
    },
    mark(state, places) {
      marks[state].wanted = places;
      apply();
    },
    setMaxZoom(zoom) {
      map.setMaxZoom(zoom);
    },
    setPointer(isOverPlace) {
      map.getCanvas().classList.toggle('is-over-place', isOverPlace);
    },
    destroy() {
      clearTimeout(watchdog);
      map.remove();
    },
  };
}
