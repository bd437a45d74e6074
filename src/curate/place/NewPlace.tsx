import { useId, useState } from 'preact/hooks';
import { directions } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import { placePath } from '../api.ts';
import type { Desk } from '../desk/createDesk.ts';
import { newPlace } from '../draft/templates.ts';
import { proposeId } from '../draft/ids.ts';
import { textAt } from '../draft/valueAt.ts';
import { placeFiles } from '../draft/values.ts';

interface Props {
  readonly desk: Desk;
  readonly onCancel: () => void;
}

const nameIn: Readonly<Record<Language, string>> = {
  en: 'Name in English',
  ar: 'الاسم بالعربية',
};
const idPattern = '[a-z0-9]+(-[a-z0-9]+)*';

/** The form for a new place's names, id and theatre. The place's own form has the other fields. */
export function NewPlace({ desk, onCancel }: Props) {
  const field = useId();
  const [name, setName] = useState<Partial<Record<Language, string>>>({});
  const [ownId, setOwnId] = useState<string | null>(null);
  const { theatres } = desk.preview.value.story;
  const [theatre, setTheatre] = useState(theatres[0]?.id ?? '');
  const [values, languages] = [desk.values.value, desk.languages.value];
  const taken = new Set(placeFiles(values).map((file) => textAt(values.get(file), ['id'])));
  const id = ownId ?? proposeId(name.en ?? '', taken);
  const isTaken = taken.has(id);
  return (
    <form
      class="item"
      aria-label="New place"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTaken) return;
        const file = placePath(id);
        const names = languages.map((language) => [language, name[language]?.trim() ?? '']);
        const place = newPlace(id, Object.fromEntries(names), theatre, languages);
        desk.edit((now) => new Map(now).set(file, place));
        desk.open({ kind: 'place', file });
      }}
    >
      <div class="side-by-side">
        {languages.map((language) => (
          <div class="field" key={language}>
            <label for={`${field}-${language}`} lang={language} dir={directions[language]}>
              {nameIn[language]}
            </label>
            <input
              id={`${field}-${language}`}
              lang={language}
              dir={directions[language]}
              required
              value={name[language] ?? ''}
              onInput={({ currentTarget }) => setName({ ...name, [language]: currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <div class="side-by-side">
        <div class="field">
          <label for={`${field}-id`}>Id</label>
          <input
            id={`${field}-id`}
            required
            pattern={idPattern}
            value={id}
            aria-invalid={isTaken}
            onInput={({ currentTarget }) => setOwnId(currentTarget.value)}
          />
          {isTaken && <p class="field-problems">This id is taken by another place.</p>}
        </div>
        <div class="field">
          <label for={`${field}-theatre`}>Theatre</label>
          <select
            id={`${field}-theatre`}
            value={theatre}
            onChange={({ currentTarget }) => setTheatre(currentTarget.value)}
          >
            {theatres.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name.en}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="hint">
        The id is part of addresses and of other people’s pages: once published it never changes.
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          Begin
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
