import { licenceName, licences } from '../../story/licences.ts';
import type { Desk } from '../desk/createDesk.ts';
import { blankWords, wordsAt } from '../draft/languages.ts';
import { textAt } from '../draft/valueAt.ts';
import { newSource } from '../draft/templates.ts';
import { withoutNewPlace } from '../draft/editClaims.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { ItemList } from '../form/ItemList.tsx';
import { LinesField } from '../form/LinesField.tsx';
import { LocalizedField, OptionalWords } from '../form/LocalizedField.tsx';
import { TextField } from '../form/TextField.tsx';
import { CompareSection } from './CompareSection.tsx';
import { OutlineSection } from './OutlineSection.tsx';
import { PlaceClaims } from './PlaceClaims.tsx';

interface Props {
  readonly desk: Desk;
  readonly file: string;
}

/** The form of one place, with the fields in the order in which a curator finds them out. */
export function PlaceForm({ desk, file }: Props) {
  const value = desk.values.value.get(file);
  const at = { desk, file };
  const id = textAt(value, ['id']);
  const isNew = !desk.isSaved(file);
  return (
    <article class="form" aria-labelledby="form-title">
      <button type="button" class="quiet back" onClick={() => desk.open(null)}>
        All places and claims
      </button>
      <h2 id="form-title" tabindex={-1}>
        {wordsAt(value, ['properties', 'name']) || id}
      </h2>
      <p class="hint">
        <code>{file}</code>
        {isNew && ' · new, not saved yet '}
        {isNew && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              desk.edit((values) => withoutNewPlace(values, file, desk.savedValue));
              desk.open(null);
            }}
          >
            Discard this place
          </button>
        )}
      </p>

      <section>
        <h3>What it is called</h3>
        <LocalizedField {...at} at={['properties', 'name']} label="Name" />
        <TextField
          {...at}
          at={['properties', 'asPrinted']}
          label="As printed in the article"
          hint="To the letter, in Arabic: one of its quotes must contain these words."
          lang="ar"
        />
        <fieldset class="localized">
          <legend>Other names, one per line</legend>
          <div class="side-by-side">
            <LinesField {...at} at={['properties', 'otherNames', 'en']} label="English" lang="en" />
            <LinesField {...at} at={['properties', 'otherNames', 'ar']} label="العربية" lang="ar" />
          </div>
        </fieldset>
        {textAt(value, ['properties', 'precision']) === 'guess' && (
          <OptionalWords
            {...at}
            at={['properties', 'guessedName']}
            label="The name we take it for"
            hint="Our guess: the search finds the place by it, and no export gives it as a name."
            add="Add the name we take it for"
          />
        )}
        <LocalizedField
          {...at}
          at={['properties', 'kind']}
          label="Kind of place"
          hint="A few words: “district”, “city quarter”."
        />
        <ChoiceField
          {...at}
          at={['properties', 'theatre']}
          label="Theatre"
          choices={desk.preview.value.story.theatres.map((theatre) => ({
            value: theatre.id,
            label: theatre.name.en,
          }))}
        />
      </section>

      <OutlineSection {...at} />
      <CompareSection {...at} />

      <section>
        <h3>How we know</h3>
        <LocalizedField
          {...at}
          at={['properties', 'identification']}
          label="Where we think it is, and how sure we are"
          rows={4}
        />
        <LocalizedField
          {...at}
          at={['properties', 'method']}
          label="How it was drawn, in plain language"
          rows={5}
        />
        <h4>Caveats</h4>
        <ItemList
          {...at}
          at={['properties', 'caveats']}
          name="caveat"
          blank={blankWords(desk.languages.value)}
          empty="Nothing so far."
        >
          {(path, index) => (
            <LocalizedField {...at} at={path} label={`Caveat ${index + 1}`} rows={3} />
          )}
        </ItemList>
        <h4>Sources</h4>
        <ItemList
          {...at}
          at={['properties', 'sources']}
          name="source"
          blank={newSource(desk.languages.value)}
        >
          {(path) => (
            <>
              <LocalizedField {...at} at={[...path, 'title']} label="Title" />
              <LocalizedField
                {...at}
                at={[...path, 'licence']}
                label="Licence"
                hint="As the source states it: “CC BY 4.0”, “ODbL 1.0”, “public domain”."
              />
              <TextField {...at} at={[...path, 'url']} label="Address, if it has one" isOptional />
            </>
          )}
        </ItemList>
        <ChoiceField
          {...at}
          at={['properties', 'licence']}
          label="Licence of the outline or point"
          hint="What is drawn after OpenStreetMap is under ODbL 1.0."
          choices={Object.values(licences).map((each) => ({
            value: each.id,
            label: licenceName(each.id),
          }))}
        />
      </section>

      <PlaceClaims {...at} id={id} />
    </article>
  );
}
