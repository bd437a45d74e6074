import { useId, useMemo } from 'preact/hooks';
import { circleAround } from '../../story/outlines.ts';
import type { Desk } from '../desk/createDesk.ts';
import { shapeIn } from '../draft/editShape.ts';
import { DropFile } from '../form/DropFile.tsx';
import { compareShapes } from '../shape/compareShapes.ts';
import type { Surface } from '../shape/compareShapes.ts';
import { bestMatch, readReference } from '../shape/readReference.ts';
import type { Shape } from '../shape/ring.ts';

interface Props {
  readonly desk: Desk;
  readonly file: string;
}

/** Compares the outline with one from a reference file while it is drawn. */
export function CompareSection({ desk, file }: Props) {
  const id = useId();
  const shape = shapeIn(desk.values.value.get(file));
  // The object stays the same while the curator edits other values, because comparing takes time.
  const ours = useMemo(() => shape && surfaceOf(shape), [JSON.stringify(shape)]);
  const chosen = desk.reference.value;
  const take = async (dropped: File) => {
    const read = readReference(dropped.name, await dropped.text());
    if (!read.ok) return read.why;
    const { reference } = read;
    const index = ours ? bestMatch(ours, reference.shapes) : 0;
    desk.reference.value = { from: reference, index };
    return null;
  };
  return (
    <section>
      <h3>Against a reference</h3>
      <DropFile
        label="A GeoJSON file to compare with"
        hint="Drop it here or choose it. The map shows it and compares it; none of it is saved."
        accept=".geojson,.json"
        onFile={take}
      />
      {chosen && (
        <>
          <div class="field">
            <label for={id}>Compare with</label>
            <select
              id={id}
              value={chosen.index}
              onChange={({ currentTarget }) => {
                desk.reference.value = { ...chosen, index: Number(currentTarget.value) };
              }}
            >
              {chosen.from.shapes.map(({ name }, index) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div role="status" aria-label="Comparison">
            <Figures ours={ours} reference={chosen.from.shapes[chosen.index]!.geometry} />
          </div>
          <button type="button" class="quiet" onClick={() => (desk.reference.value = null)}>
            Put {chosen.from.file} away
          </button>
        </>
      )}
    </section>
  );
}

function Figures({ ours, reference }: { ours: Surface | null; reference: Surface }) {
  const overlap = useMemo(() => ours && compareShapes(ours, reference), [ours, reference]);
  if (!overlap) {
    return (
      <p class="hint">
        {ours
          ? 'The two cannot be compared: one of them encloses nothing or crosses itself.'
          : 'There is no outline to compare yet.'}
      </p>
    );
  }
  const { ofBoth, ofOurs, ofReference, oursKm2, referenceKm2 } = overlap;
  return (
    <dl class="figures">
      <div>
        <dt>Overlap</dt>
        <dd>
          <strong>{perCent(ofBoth)}</strong> of what either covers is covered by both
        </dd>
      </div>
      <div>
        <dt>Ours</dt>
        <dd>
          {perCent(ofOurs)} of our {km2(oursKm2)} lies in the reference
        </dd>
      </div>
      <div>
        <dt>Reference</dt>
        <dd>
          {perCent(ofReference)} of its {km2(referenceKm2)} lies in ours
        </dd>
      </div>
    </dl>
  );
}

function surfaceOf(shape: Shape): Surface {
  return shape.kind === 'circle'
    ? circleAround(shape.centre, shape.radiusMetres)
    : { type: 'Polygon', coordinates: [shape.ring.map((vertex) => [...vertex])] };
}

function perCent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function km2(area: number): string {
  return `${area < 100 ? area.toFixed(1) : Math.round(area)} km²`;
}
