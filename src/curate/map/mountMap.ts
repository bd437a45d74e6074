import type { Bounds, LngLat } from '../../geo/types.ts';
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { fitCamera } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';
import { hatchImage } from '../../map/maplibre/hatchImage.ts';
import { placeAtPoint } from '../../map/hit/placeAtPoint.ts';
import type { Theme } from '../../state/view.ts';
import { placePath } from '../api.ts';
import type { Desk } from '../desk/createDesk.ts';
import { neighbourVertices, shapeIn } from '../draft/editShape.ts';
import { put } from '../draft/values.ts';
import { stableComputed } from '../desk/stableComputed.ts';
import { roundSpot } from '../shape/ring.ts';
import { createDeskMap } from './deskMap.ts';
import { createShapeEditor } from './shapeEditor.ts';
import type { ShapeEditor } from './shapeEditor.ts';
import { createShapeApplier } from './applyShape.ts';
import { readToken, watchStyle } from './watchStyle.ts';

export interface MountedMap {
  readonly camera: ReadonlySignal<Camera>;
  readonly size: ReadonlySignal<Size>;
  readonly isReady: ReadonlySignal<boolean>;
  /** The number of corners of the ring that is being drawn. */
  readonly corners: ReadonlySignal<number>;
  frame(bounds: Bounds): void;
  zoomBy(step: number): void;
  /** Removes the last corner of the ring that is being drawn. Returns false if there was none. */
  undoCorner(): boolean;
  destroy(): void;
}

/**
 * The pixels kept free around a framed area. Beyond `frameMaxZoom` a small place would lose its
 * surroundings.
 */
const margin = 56;
const padding = { top: margin, right: margin, bottom: margin, left: margin };
const frameMaxZoom = 13;
/** The first view of a story without a theatre. */
const anywhere: Bounds = [40, 28, 52, 38];

/** Mounts the map in its element, puts the names in `overlay` above it, and connects the desk. */
export function mountMap(element: HTMLElement, overlay: HTMLElement, desk: Desk): MountedMap {
  const size = signal<Size>(sizeOf(element));
  const theme = signal(themeNow());
  const bounds = desk.preview.peek().story.theatres[0]?.bounds ?? anywhere;
  const camera = signal<Camera>(fitCamera(bounds, size.peek(), padding, frameMaxZoom));
  const [isReady, corners] = [signal(false), signal(0)];
  const edited = computed(() => {
    const selection = desk.selection.value;
    return selection?.kind === 'place' ? selection.file : null;
  });
  const vertices = stableComputed(() =>
    edited.value !== null && desk.snaps.value
      ? neighbourVertices(desk.values.value, edited.value)
      : [],
  );
  const style = watchStyle(element, desk, edited, vertices, theme);
  const taker = createShapeApplier(desk, edited);
  const undo: (() => void)[] = [];

  const host = document.createElement('div');
  host.className = 'map-canvas';
  element.prepend(host);
  const map = createDeskMap(host, {
    style: style.peek(),
    camera: camera.peek(),
    imageOf: (name, ratio) => hatchImage(desk.preview.peek().story.layers, name, ratio),
    onMove: (next) => {
      camera.value = next;
    },
    onPress: press,
    onReady: startDrawing,
  });
  map.carry(overlay);
  host.addEventListener('pointerdown', taker.begin, true);

  let drawing: ShapeEditor | null = null;
  function startDrawing(): void {
    const colours = () => ({
      line: readToken(element, '--map-selected'),
      paper: readToken(element, '--paper'),
    });
    const made = createShapeEditor(
      map.adapter,
      {
        snapTo: () => vertices.peek(),
        onShape: taker.take,
        onCorners: (count) => {
          corners.value = count;
        },
      },
      colours(),
    );
    drawing = made;
    undo.push(
      effect(() => {
        const tool = desk.tool.value;
        made.use(tool === 'label' ? 'rest' : tool);
        corners.value = 0;
      }),
      effect(() => {
        const file = edited.value;
        made.show(file === null ? null : shapeIn(desk.values.value.get(file)));
      }),
      effect(() => {
        void theme.value;
        made.paint(colours());
      }),
    );
    isReady.value = true;
  }

  function press(at: LngLat): void {
    const file = edited.peek();
    if (file !== null) {
      if (desk.tool.peek() !== 'label') return;
      desk.edit((values) => put(values, file, ['properties', 'labelPoint'], roundSpot(at)));
      desk.tool.value = 'edit';
      return;
    }
    const { story, outlines } = desk.preview.peek();
    const place = placeAtPoint(story.places, outlines, at);
    if (place) desk.open({ kind: 'place', file: placePath(place.id) });
  }

  const observer = new ResizeObserver(() => {
    size.value = sizeOf(element);
  });
  observer.observe(element);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const readTheme = () => {
    theme.value = themeNow();
  };
  scheme.addEventListener('change', readTheme);
  undo.push(
    effect(() => map.show(style.value)),
    effect(() => {
      const { center, zoom } = camera.value;
      element.dataset['view'] = [...center.map((n) => n.toFixed(5)), zoom.toFixed(3)].join();
    }),
    () => observer.disconnect(),
    () => scheme.removeEventListener('change', readTheme),
  );

  return {
    camera,
    size,
    isReady,
    corners,
    frame: (next) => map.goTo(fitCamera(next, size.peek(), padding, frameMaxZoom)),
    zoomBy(step) {
      const { center, zoom } = camera.peek();
      map.goTo({ center, zoom: zoom + step });
    },
    undoCorner: () => drawing?.undoCorner() ?? false,
    destroy() {
      for (const each of undo) each();
      map.destroy();
      host.remove();
    },
  };
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

function themeNow(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
