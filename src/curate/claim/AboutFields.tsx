import type { Desk } from '../desk/createDesk.ts';
import { placeFiles, claimsFile } from '../draft/values.ts';
import { wordsAt } from '../draft/languages.ts';
import { textAt } from '../draft/valueAt.ts';
import type { Path } from '../draft/valueAt.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { OptionalWords } from '../form/LocalizedField.tsx';

interface Props {
  readonly desk: Desk;
  /** The path of the entry in the claims file. */
  readonly at: Path;
}

/** The fields of a claim for one place: the relation, and the ground if the source gives one. */
export function AboutFields({ desk, at }: Props) {
  const { relations, grounds } = desk.preview.value.story;
  const values = desk.values.value;
  const places = placeFiles(values)
    .map((file) => ({
      value: textAt(values.get(file), ['id']),
      label: wordsAt(values.get(file), ['properties', 'name']),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const field = { desk, file: claimsFile };
  return (
    <>
      <ChoiceField {...field} at={[...at, 'place']} label="Place" choices={places} />
      <ChoiceField
        {...field}
        at={[...at, 'relation']}
        label="Relation"
        choices={relations.map(({ id, says }) => ({ value: id, label: `${id}: ${says.en}` }))}
      />
      <ChoiceField
        {...field}
        at={[...at, 'ground']}
        label="Ground"
        empty="None given"
        choices={grounds.map(({ id, says }) => ({ value: id, label: `${id}: ${says.en}` }))}
        isOptional
      />
      <OptionalWords
        {...field}
        at={[...at, 'says']}
        label="What it says of the place, if the relation’s words do not fit"
        rows={2}
        add="Use other words than the relation’s"
      />
    </>
  );
}
