import type { Desk } from '../desk/createDesk.ts';
import { blankWords, ownNames, wordsAt } from '../draft/languages.ts';
import { valueAt } from '../draft/valueAt.ts';
import type { Path } from '../draft/valueAt.ts';
import { put } from '../draft/values.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly desk: Desk;
  readonly file: string;
  readonly at: Path;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}

/** The fields for one text in each of the story's languages, each in its own direction. */
export function LocalizedField({ desk, file, at, label, hint, rows = 1 }: Props) {
  return (
    <fieldset class="localized">
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="side-by-side">
        {desk.languages.value.map((language) => (
          <TextField
            {...{ desk, file, rows }}
            key={language}
            at={[...at, language]}
            label={ownNames[language]}
            lang={language}
            labelLang={language}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The fields for a text that may be left out, but only in all languages together. */
export function OptionalWords(props: Props & { readonly add: string }) {
  const { desk, file, at, add } = props;
  const value = valueAt(desk.values.value.get(file), at);
  if (value === undefined) {
    return (
      <button type="button" onClick={() => desk.put(file, at, blankWords(desk.languages.peek()))}>
        {add}
      </button>
    );
  }
  const isEmpty = wordsAt(value, []) === '';
  return (
    <div class="optional">
      <LocalizedField {...props} />
      <button
        type="button"
        class="quiet"
        onClick={() => desk.edit((values) => put(values, file, at, undefined))}
      >
        {isEmpty ? 'Leave it out' : 'Remove'}
      </button>
    </div>
  );
}
