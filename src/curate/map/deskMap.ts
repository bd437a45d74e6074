import type { LngLat } from '../../geo/types.ts';
import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { TerraDrawExtend } from 'terra-draw';
import type { Camera } from '../../geo/mercator.ts';

setWorkerUrl(workerUrl);

export interface DeskMapOptions {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** Draws an image that the style names, at this many device pixels per CSS pixel. */
  readonly imageOf: (name: string, pixelRatio: number) => ImageData | null;
  readonly onMove: (camera: Camera) => void;
  readonly onPress: (at: LngLat) => void;
  /** Called once the map can be drawn on. */
  readonly onReady: () => void;
}

export interface DeskMap {
  /** The adapter through which terra-draw draws. */
  readonly adapter: TerraDrawExtend.TerraDrawBaseAdapter;
  show(style: StyleSpecification): void;
  /** Puts an element above the canvas. Its drag and wheel events still reach the map. */
  carry(overlay: HTMLElement): void;
  goTo(camera: Camera): void;
  destroy(): void;
}

const imagePixelRatio = 2;
/** The prefix of all that terra-draw adds to the map, which must survive a new style of ours. */
const drawingPrefix = 'drawing';

/**
 * Creates the desk's own MapLibre map. The page's module, `map/maplibre/maplibreMap.ts`, hides its
 * MapLibre instance, but terra-draw needs one. Only the desk uses this map.
 */
export function createDeskMap(
  container: HTMLElement,
  { style, camera, imageOf, onMove, onPress, onReady }: DeskMapOptions,
): DeskMap {
  const map = new MapLibre({
    container,
    style,
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: 4,
    maxZoom: 17,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 0,
    locale: { 'Map.Title': 'Map to draw on' },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((name) => {
    const image = imageOf(name, imagePixelRatio);
    if (image) map.addImage(name, image, { pixelRatio: imagePixelRatio });
  });
  const look = () => {
    const { lng, lat } = map.getCenter();
    onMove({ center: [lng, lat], zoom: map.getZoom() });
  };
  map.on('move', look);
  map.on('click', ({ lngLat }) => onPress([lngLat.lng, lngLat.lat]));
  map.once('load', onReady);
  // MapLibre takes no other style before it has read the first one, so the next style waits here.
  let pending: StyleSpecification | null = null;
  let isStyled = false;
  map.once('style.load', () => {
    isStyled = true;
    if (pending) map.setStyle(pending, { diff: true, transformStyle: withDrawing });
  });

  return {
    adapter: new TerraDrawMapLibreGLAdapter({
      map,
      coordinatePrecision: 4,
      prefixId: drawingPrefix,
    }),
    show(next) {
      if (isStyled) map.setStyle(next, { diff: true, transformStyle: withDrawing });
      else pending = next;
    },
    carry(overlay) {
      map.getCanvasContainer().append(overlay);
    },
    goTo({ center, zoom }) {
      map.jumpTo({ center: [...center], zoom });
    },
    destroy() {
      map.remove();
    },
  };
}

/** Adds terra-draw's sources and layers to the next style, with its layers on top. */
function withDrawing(
  before: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const isDrawing = (name: string) => name.startsWith(drawingPrefix);
  const sources = Object.entries(before?.sources ?? {}).filter(([name]) => isDrawing(name));
  const layers = (before?.layers ?? []).filter(({ id }) => isDrawing(id));
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...layers],
  };
}
