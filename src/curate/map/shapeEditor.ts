import type { LngLat, Ring } from '../../geo/types.ts';
import { pointsOf } from '../../geo/rings.ts';
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import type { GeoJSONStoreFeatures, SnapToCustom, TerraDrawExtend } from 'terra-draw';
import { circleAround } from '../../story/outlines.ts';
import { nearestVertex, circleOf, counterClockwise, roundSpot } from '../shape/ring.ts';
import type { Shape } from '../shape/ring.ts';
import { fillStyles, ringStyles, selectStyles, shapeIds } from './shapeEditorStyles.ts';
import type { DrawingColours } from './shapeEditorStyles.ts';

/**
 * The tools: `edit` changes the present shape, `ring` and `circle` draw a new one, and `rest`
 * leaves presses on the map to other code.
 */
export type Tool = 'edit' | 'ring' | 'circle' | 'rest';

export interface ShapeEditorEvents {
  /** Returns the corners that a new or dragged corner may snap to. */
  readonly snapTo: () => readonly LngLat[];
  /** Called during a drag, and with `isSettled` when a drag or a new shape is finished. */
  readonly onShape: (shape: Shape, isSettled: boolean) => void;
  /** Called with the number of corners when the ring that is being drawn changes. */
  readonly onCorners: (count: number) => void;
}

export interface ShapeEditor {
  /** Shows the shape to edit; null removes the shown one. */
  show(shape: Shape | null): void;
  use(tool: Tool): void;
  /** Removes the last corner of the ring that is being drawn. Returns false if there was none. */
  undoCorner(): boolean;
  paint(colours: DrawingColours): void;
}

/** The distance in pixels within which the pointer snaps to a neighbour's corner. */
const snapPx = 14;
/** The terra-draw mode that each shape belongs to. The `disc` mode only edits, it never draws. */
const modeOf = { ring: 'polygon', circle: 'disc' } as const;

/** Creates an editor on terra-draw. Shapes go in and edits come out; it does not know the story. */
export function createShapeEditor(
  adapter: TerraDrawExtend.TerraDrawBaseAdapter,
  { snapTo, onShape, onCorners }: ShapeEditorEvents,
  colours: DrawingColours,
): ShapeEditor {
  const toCustom: SnapToCustom = (event, { project }) => {
    const pixelOf = ([lng, lat]: LngLat) => {
      const { x, y } = project(lng, lat);
      return [x, y] as const;
    };
    const vertex = nearestVertex(snapTo(), [event.containerX, event.containerY], pixelOf, snapPx);
    return vertex ? [...vertex] : undefined;
  };
  const draw = new TerraDraw({
    adapter,
    idStrategy: { isValidId: (id) => typeof id === 'string', getId: () => crypto.randomUUID() },
    modes: [
      new TerraDrawSelectMode({ ...selectOptions(toCustom), styles: selectStyles(colours) }),
      new TerraDrawPolygonMode({ snapping: { toCustom }, styles: ringStyles(colours) }),
      new TerraDrawCircleMode({ segments: 64, styles: fillStyles(colours) }),
      new TerraDrawPolygonMode({ modeName: modeOf.circle, styles: fillStyles(colours) }),
    ],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  let tool: Tool = 'edit';
  let shown: Shape | null = null;
  let isDragged = false;
  let wanted: Shape | null = null;
  /** Marks the changes that this editor makes itself: they are no edits. */
  let isOurs = false;
  draw.start();
  draw.setMode('select');

  draw.on('change', (ids) => {
    if (tool === 'ring') onCorners(cornersDrawn());
    if (isOurs || tool !== 'edit') return;
    if (!shown || !ids.includes(shapeIds[shown.kind]) || !isMoved(shown)) return;
    isDragged = true;
    report(false);
  });
  draw.on('finish', (id) => {
    const drawn = draw.getSnapshotFeature(id);
    if (!drawn) return;
    if (tool === 'edit') {
      report(true);
      isDragged = false;
      // The stored shape may differ from the dragged one, because a radius is rounded.
      queueMicrotask(sync);
      return;
    }
    const ring = ringOf(drawn);
    draw.removeFeatures([id]);
    onShape(
      tool === 'ring'
        ? { kind: 'ring', ring: counterClockwise(ring) }
        : { kind: 'circle', ...circleOf(ring) },
      true,
    );
  });

  /** Returns true if the geometry has changed. Selecting a shape changes only its properties. */
  function isMoved(shape: Shape): boolean {
    const feature = draw.getSnapshotFeature(shapeIds[shape.kind]);
    return feature !== undefined && !isSame(ringOf(feature), drawnAs(shape));
  }

  function report(isSettled: boolean): void {
    const feature = shown && draw.getSnapshotFeature(shapeIds[shown.kind]);
    if (!feature || !shown) return;
    const ring = ringOf(feature);
    if (shown.kind === 'circle') {
      onShape(circleAfter(shown, ring), isSettled);
      return;
    }
    shown = { kind: 'ring', ring };
    onShape(shown, isSettled);
  }

  function cornersDrawn(): number {
    const drawn = draw.getSnapshot().find(({ properties }) => properties['currentlyDrawing']);
    return Number(drawn?.properties['committedCoordinateCount'] ?? 0);
  }

  function isDrawing(): boolean {
    return tool === 'ring' || tool === 'circle';
  }

  function sync(): void {
    if (isDrawing() || isDragged || isSame(wanted, shown)) return;
    shown = wanted;
    isOurs = true;
    draw.clear();
    const [result] = shown ? draw.addFeatures([featureOf(shown)]) : [];
    if (shown && result?.valid && tool === 'edit') draw.selectFeature(shapeIds[shown.kind]);
    isOurs = false;
  }

  return {
    show(shape) {
      wanted = shape;
      sync();
    },
    use(next) {
      if (next === tool) return;
      tool = next;
      shown = null;
      isDragged = false;
      draw.clear();
      draw.setMode({ edit: 'select', ring: 'polygon', circle: 'circle', rest: 'static' }[next]);
      sync();
    },
    undoCorner: () => tool === 'ring' && draw.canUndo() && draw.undo(),
    paint(next) {
      draw.updateModeOptions<typeof TerraDrawSelectMode>('select', { styles: selectStyles(next) });
      for (const mode of ['polygon', modeOf.circle]) {
        draw.updateModeOptions<typeof TerraDrawPolygonMode>(mode, { styles: ringStyles(next) });
      }
      draw.updateModeOptions<typeof TerraDrawCircleMode>('circle', { styles: fillStyles(next) });
    },
  };
}

function selectOptions(toCustom: SnapToCustom) {
  return {
    // No stray key or press deselects or deletes anything. An outline may cross itself here,
    // because the check reports that.
    allowManualDeselection: false,
    keyEvents: null,
    pointerDistance: 16,
    flags: {
      [modeOf.ring]: {
        feature: {
          draggable: false,
          selfIntersectable: true,
          coordinates: {
            snappable: { toCustom },
            draggable: true,
            deletable: true,
            midpoints: { draggable: true },
          },
        },
      },
      [modeOf.circle]: {
        feature: { draggable: true, coordinates: { resizable: 'center-fixed' as const } },
      },
    },
  };
}

function featureOf(shape: Shape): GeoJSONStoreFeatures {
  return {
    type: 'Feature',
    id: shapeIds[shape.kind],
    properties: { mode: modeOf[shape.kind] },
    geometry: { type: 'Polygon', coordinates: [drawnAs(shape).map((vertex) => [...vertex])] },
  };
}

/** Returns the ring that represents a shape on the map. */
function drawnAs(shape: Shape): Ring {
  if (shape.kind === 'ring') return shape.ring;
  const outline = circleAround(shape.centre, shape.radiusMetres).coordinates[0]!;
  return counterClockwise(pointsOf(outline).map(roundSpot));
}

/** Keeps the radius of a disc that was dragged, or the centre if its edge was dragged. */
function circleAfter(before: Shape & { kind: 'circle' }, ring: Ring): Shape {
  const { centre, radiusMetres } = circleOf(ring);
  const isResized = Math.abs(radiusMetres - before.radiusMetres) > 0.02 * before.radiusMetres;
  return isResized ? { ...before, radiusMetres } : { ...before, centre };
}

function ringOf({ geometry }: GeoJSONStoreFeatures): Ring {
  return geometry.type === 'Polygon' ? pointsOf(geometry.coordinates[0]!) : [];
}

function isSame<T extends Shape | Ring>(a: T | null, b: T | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
