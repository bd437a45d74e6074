import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import type { GeoJSONStoreFeatures, SnapToCustom, TerraDrawExtend } from 'terra-draw';
import { circleAround } from '../../story/outlines.ts';
import type { LngLat } from '../../story/schema.ts';
import { nearestVertex } from '../shape/nearestVertex.ts';
import { circleOf, counterClockwise, roundSpot } from '../shape/ring.ts';
import type { Ring, Shape } from '../shape/ring.ts';
import { fillStyles, ringStyles, selectStyles, shapeIds } from './shapeEditorStyles.ts';
import type { DrawingColours } from './shapeEditorStyles.ts';

/** `edit` changes what is there, `ring` and `circle` draw anew, `rest` leaves the map to others. */
export type Tool = 'edit' | 'ring' | 'circle' | 'rest';

export interface ShapeEditorEvents {
  /** The corners that a new or a dragged one may snap to. */
  readonly snapTo: () => readonly LngLat[];
  /** While it is dragged, and once more when it is let go or drawn to its end. */
  readonly onShape: (shape: Shape, isSettled: boolean) => void;
  /** A ring that is being drawn has gained or lost a corner; how many it has. */
  readonly onCorners: (count: number) => void;
}

export interface ShapeEditor {
  /** Shows what is edited. */
  show(shape: Shape | null): void;
  use(tool: Tool): void;
  /** Takes back the last corner of a ring that is being drawn; says whether there was one. */
  undoCorner(): boolean;
  paint(colours: DrawingColours): void;
}

/** px: nearer than this to a neighbour's corner, the pointer means that corner. */
const snapPx = 14;
/** terra-draw knows its features by the mode that draws them; discs are only ever edited. */
const modeOf = { ring: 'polygon', circle: 'disc' } as const;

/** Drawing with terra-draw: shapes go in, edits come out, and the story is unknown here. */
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
  /** What we put on the map ourselves is no edit. */
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
      // What became of it may differ from what was dragged: a radius is rounded.
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

  /** Properties change too, when it is selected. */
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
    // Nothing is deselected or deleted by a stray key or press; a crossing is for the check to say.
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

/** The ring that stands for a shape on the map. */
function drawnAs(shape: Shape): Ring {
  if (shape.kind === 'ring') return shape.ring;
  const outline = circleAround(shape.centre, shape.radiusMetres).coordinates[0];
  return counterClockwise((outline as unknown as Ring).map(roundSpot));
}

/** A disc that was dragged keeps its radius, and one whose edge was dragged its centre. */
function circleAfter(before: Shape & { kind: 'circle' }, ring: Ring): Shape {
  const { centre, radiusMetres } = circleOf(ring);
  const isResized = Math.abs(radiusMetres - before.radiusMetres) > 0.02 * before.radiusMetres;
  return isResized ? { ...before, radiusMetres } : { ...before, centre };
}

function ringOf({ geometry }: GeoJSONStoreFeatures): Ring {
  return geometry.type === 'Polygon' ? (geometry.coordinates[0] as unknown as Ring) : [];
}

function isSame<T extends Shape | Ring>(a: T | null, b: T | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
