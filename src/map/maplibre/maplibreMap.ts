import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '../../geo/bounds.ts';
import type { Camera, Pixel } from '../../geo/mercator.ts';
import { deferRepaint } from './deferRepaint.ts';
import type { PlaceState } from '../style/buildStyle.ts';
import { styleChanges } from '../style/styleChanges.ts';

setWorkerUrl(workerUrl);

export interface MaplibreOptions {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** The reader cannot leave these. */
  readonly limits: { readonly bounds: Bounds; readonly minZoom: number; readonly maxZoom: number };
  /** MapLibre's own words for its controls, by its keys. */
  readonly locale: Readonly<Record<string, string>>;
  /** One finger and the plain wheel scroll the page around the map. */
  readonly isCooperative: boolean;
  /** Draws an image the style names, at this many device px a px. */
  readonly imageOf: (name: string, pixelRatio: number) => ImageData | null;
}

export interface MaplibreEvents {
  /** While the map moves, and once more when it has settled; `isByReader` after a move by hand. */
  readonly onMove: (camera: Camera, isSettled: boolean, isByReader: boolean) => void;
  /** A click or tap on the map, in px of its element. */
  readonly onPress: (at: Pixel) => void;
  /** The pointer over the map, or off it. */
  readonly onPoint: (at: Pixel | null) => void;
  /** When the map is drawn for the first time, and when it is again after a loss. */
  readonly onReady: () => void;
  /** The graphics context is gone; the browser may give it back. */
  readonly onLost: () => void;
  /** When it never will be drawn. */
  readonly onFail: () => void;
}

export interface MaplibreMap {
  /** Puts an element above the canvas that lets its drags and wheels through to the map. */
  carry(overlay: HTMLElement): void;
  show(style: StyleSpecification): void;
  /** Gives these places a state that the style draws, and no others. */
  mark(state: PlaceState, places: ReadonlySet<string>): void;
  goTo(camera: Camera, isAnimated: boolean): void;
  setPointer(isOverPlace: boolean): void;
  destroy(): void;
}

interface Marks {
  wanted: ReadonlySet<string>;
  shown: ReadonlySet<string>;
}

/** Not everything that fails says so: what is not drawn after this time never will be, in ms. */
const patienceMs = 15_000;

/** Device px a px of the images we draw: sharp on phones, and not coarse elsewhere. */
const imagePixelRatio = 2;

/**
 * The only home of maplibre-gl: a view goes in, gestures come out, and the story is unknown here.
 * Throws where WebGL cannot run.
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

  // A style that has not been read yet, or is gone with its context, takes neither another one nor a
  // state: they wait for it.
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
  // A worker that is missing or blocked shows here; so does whatever else keeps the map from being drawn.
  map.on('error', () => settle(false));
  map.on('webglcontextlost', () => {
    isStyled = false;
    // The style that comes back with the context has forgotten them.
    for (const mark of Object.values(marks)) mark.shown = new Set();
    events.onLost();
  });
  map.on('webglcontextrestored', () => map.once('idle', () => events.onReady()));
  map.on('move', () => events.onMove(look(), false, false));
  map.on('moveend', ({ originalEvent }) =>
    events.onMove(look(), true, originalEvent !== undefined),
  );
  map.on('click', ({ point }) => events.onPress([point.x, point.y]));
  map.on('mousemove', ({ point }) => events.onPoint([point.x, point.y]));
  map.on('mouseout', () => events.onPoint(null));

  // What was asked for may lie beyond the limits: say where the map really looks.
  events.onMove(look(), true, false);

  return {
    carry(overlay) {
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
    goTo({ center, zoom }, isAnimated) {
      if (isAnimated) map.flyTo({ center: [...center], zoom, maxDuration: 1600 });
      else map.jumpTo({ center: [...center], zoom });
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
