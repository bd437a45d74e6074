import { pointsOf } from '../../geo/rings.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { boundsOf } from '../../geo/bounds.ts';
import { circleAround } from '../../story/outlines.ts';
import type { Desk } from '../desk/createDesk.ts';
import { shapeIn } from '../draft/editShape.ts';
import { DrawingHelp } from './DrawingHelp.tsx';
import { MapNames } from './MapNames.tsx';
import { mountMap } from './mountMap.ts';
import type { MountedMap } from './mountMap.ts';

interface Props {
  readonly desk: Desk;
  readonly map: MountedMap | null;
  /** Receives the map once it is mounted, and null once it is gone. */
  readonly onMap: (map: MountedMap | null) => void;
}

/** The map with its controls, and below it the effect of a press on it. */
export function MapPane({ desk, map, onMap }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    try {
      const made = mountMap(element.current!, overlay.current!, desk);
      onMap(made);
      return () => {
        onMap(null);
        made.destroy();
      };
    } catch (error) {
      setFailure((error as Error).message);
      return undefined;
    }
  }, [desk, onMap]);

  const selection = desk.selection.value;
  const file = selection?.kind === 'place' ? selection.file : null;
  useEffect(() => {
    const shape = file === null ? null : shapeIn(desk.values.peek().get(file));
    if (!map || !shape) return;
    const ring =
      shape.kind === 'ring'
        ? shape.ring
        : pointsOf(circleAround(shape.centre, shape.radiusMetres).coordinates[0]!);
    map.frame(boundsOf(ring));
  }, [map, file]);

  return (
    <>
      <div
        class="map"
        data-map={map?.isReady.value ? 'ready' : 'loading'}
        data-tool={desk.tool.value}
        data-editing={file === null ? undefined : ''}
        ref={element}
      >
        <div class="map-overlay" ref={overlay}>
          {map && <MapNames desk={desk} map={map} />}
        </div>
        <div class="map-controls">
          {desk.preview.value.story.theatres.map(({ id, name, bounds }) => (
            <button key={id} type="button" onClick={() => map?.frame(bounds)}>
              {name.en}
            </button>
          ))}
          <button type="button" aria-label="Zoom in" onClick={() => map?.zoomBy(1)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => map?.zoomBy(-1)}>
            −
          </button>
        </div>
        {failure !== null && (
          <p class="map-failure" role="alert">
            The map cannot be shown here ({failure}). Outlines can be edited in numbers.
          </p>
        )}
      </div>
      <DrawingHelp desk={desk} corners={map?.corners.value ?? 0} />
    </>
  );
}
