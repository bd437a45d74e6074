import { useEffect, useRef, useState } from 'preact/hooks';
import { ClaimForm } from './claim/ClaimForm.tsx';
import type { Desk } from './desk/createDesk.ts';
import { MapPane } from './map/MapPane.tsx';
import type { MountedMap } from './map/mountMap.ts';
import { PlaceForm } from './place/PlaceForm.tsx';
import { CheckPane } from './save/CheckPane.tsx';
import { SaveDialog } from './save/SaveDialog.tsx';
import { StartPane } from './StartPane.tsx';
import { useShortcuts } from './useShortcuts.ts';

interface Props {
  readonly desk: Desk;
}

/** The desk: the map, the form of the open item beside it, and the check's problems below it. */
export function DeskPage({ desk }: Props) {
  const [isSaving, setSaving] = useState(false);
  const [map, setMap] = useState<MountedMap | null>(null);
  const undo = () => {
    // While a ring is being drawn, undo removes its last corner first.
    if (!map?.undoCorner()) desk.undo();
  };
  const canSave = desk.changes.value.length > 0;
  const save = () => canSave && setSaving(true);
  useShortcuts({ undo, redo: desk.redo, save });
  useUnsavedWarning(canSave);
  return (
    <div class="desk">
      <header class="desk-head">
        <h1>The curator’s desk</h1>
        <div class="actions">
          <button
            type="button"
            onClick={undo}
            disabled={!desk.canUndo.value && !map?.corners.value}
            aria-keyshortcuts="Control+Z"
          >
            Undo
          </button>
          <button
            type="button"
            onClick={desk.redo}
            disabled={!desk.canRedo.value}
            aria-keyshortcuts="Control+Y"
          >
            Redo
          </button>
          <button
            type="button"
            class="primary"
            disabled={!canSave}
            onClick={save}
            aria-keyshortcuts="Control+S"
          >
            Review and save
          </button>
        </div>
        <p class="hint" role="status">
          {canSave
            ? `Not saved: ${desk.changes.value.map(({ path }) => path).join(', ')}`
            : 'Everything is saved.'}
        </p>
      </header>
      <section class="desk-map" aria-label="The map and the check">
        <MapPane desk={desk} map={map} onMap={setMap} />
        <CheckPane desk={desk} />
      </section>
      <main class="desk-side">
        <OpenForm desk={desk} />
      </main>
      {isSaving && <SaveDialog desk={desk} onClose={() => setSaving(false)} />}
    </div>
  );
}

/** The form of the open item. Opening another item moves the focus to its heading. */
function OpenForm({ desk }: Props) {
  const selection = desk.selection.value;
  const key = selection === null ? '' : selection.kind === 'place' ? selection.file : 'claim';
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) document.getElementById('form-title')?.focus();
    isFirst.current = false;
    document.querySelector('.desk-side')?.scrollTo(0, 0);
  }, [key]);
  if (selection?.kind === 'place') return <PlaceForm key={key} desk={desk} file={selection.file} />;
  if (selection?.kind === 'claim') return <ClaimForm key={key} desk={desk} {...selection} />;
  return <StartPane desk={desk} />;
}

/** Makes the browser ask before it closes a window with unsaved edits. */
function useUnsavedWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
