import type { Desk, DeskTool } from '../desk/createDesk.ts';
import { textAt } from '../draft/valueAt.ts';
import { isCircular, shapeIn } from '../draft/editShape.ts';

interface Props {
  readonly desk: Desk;
  /** The number of corners of the ring that is being drawn. */
  readonly corners: number;
}

/** Explains the effect of a press on the map, and offers a button to stop drawing. */
export function DrawingHelp({ desk, corners }: Props) {
  const tool = desk.tool.value;
  const selection = desk.selection.value;
  if (selection?.kind !== 'place') {
    return <p class="drawing-help">Press a place, or its name, to open it.</p>;
  }
  const value = desk.values.value.get(selection.file);
  const isCircle = isCircular(textAt(value, ['properties', 'precision']));
  const hasShape = shapeIn(value) !== null;
  return (
    <div class="drawing-help">
      <p role="status">{helpFor(tool, isCircle, hasShape, corners)}</p>
      {!isCircle && (
        <>
          <Switch label="Snap to neighbours’ corners" signal={desk.snaps} />
          <Switch label="Neighbours follow a shared border" signal={desk.follows} />
        </>
      )}
      {tool !== 'edit' && (
        <button type="button" onClick={() => (desk.tool.value = 'edit')}>
          Stop drawing
        </button>
      )}
    </div>
  );
}

function Switch({ label, signal }: { label: string; signal: { value: boolean } }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={signal.value}
        onChange={({ currentTarget }) => {
          signal.value = currentTarget.checked;
        }}
      />
      {label}
    </label>
  );
}

function helpFor(tool: DeskTool, isCircle: boolean, hasShape: boolean, corners: number): string {
  switch (tool) {
    case 'ring':
      if (corners === 0) return 'Press on the map to place the first corner.';
      return corners < 3
        ? `${corners} of at least 3 corners. Undo takes the last one back.`
        : `${corners} corners. Press the first one again, or Enter, to close the outline.`;
    case 'circle':
      return 'Press for the centre, then for the margin of error.';
    case 'label':
      return 'Press where the name should be placed.';
    case 'edit':
      if (!hasShape) return 'Nothing is drawn yet: begin in “Where it is”.';
      return isCircle
        ? 'Drag the circle to move it, or its edge to change the margin of error.'
        : 'Drag a corner, or a small dot between two for a new one. A right click removes a corner.';
  }
}
