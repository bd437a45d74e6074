import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { TerraDrawExtend } from 'terra-draw';
import type { Camera } from '../../geo/mercator.ts';
import type { LngLat } from '../../story/schema.ts';

setWorkerUrl(workerUrl);

export interface DeskMapOptions {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** Draws an image the style names, at this many device px a px. */
  readonly imageOf: (name: string, pixelRatio: number) => ImageData | null;
  readonly onMove: (camera: Camera) => void;
  readonly onPress: (at: LngLat) => void;
  /** When it can be drawn on. */
  readonly onReady: () => void;
}

export interface DeskMap {
  /** What terra-draw draws through. */
  readonly adapter: TerraDrawExtend.TerraDrawBaseAdapter;
  show(style: StyleSpecification): void;
  /** Puts an element above the canvas that lets its drags and wheels through to the map. */
  carry(overlay: HTMLElement): void;
  goTo(camera: Camera): void;
  destroy(): void;
}

const imagePixelRatio = 2;
/** What terra-draw adds to the map is named so, and must outlive a change of our style. */
const drawingPrefix = 'drawing';

/**
 * The second home of maplibre-gl: the page's engine keeps its map to itself, and drawing needs the
 * map. Only the desk has this one.
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
  // A style that has not been read yet takes no other one: it waits.
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

/** The next style with what terra-draw has put on the map, above all else. */
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
