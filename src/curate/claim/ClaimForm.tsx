import type { Desk } from '../desk/createDesk.ts';
import { idsIn } from '../draft/ids.ts';
import { wordsAt } from '../draft/languages.ts';
import { newAbout } from '../draft/templates.ts';
import { listAt } from '../draft/valueAt.ts';
import { claimsFile, put } from '../draft/values.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { ItemList } from '../form/ItemList.tsx';
import { OptionalWords } from '../form/LocalizedField.tsx';
import { NewId } from '../form/NewId.tsx';
import { problemsAt } from '../form/FieldProblems.tsx';
import { TextField } from '../form/TextField.tsx';
import { AboutFields } from './AboutFields.tsx';
import { QuoteSection } from './QuoteSection.tsx';
import { SpeakerSection } from './SpeakerSection.tsx';

const modes = [
  { value: 'direct', label: 'Direct: the article puts it in quotation marks' },
  { value: 'reported', label: 'Reported: indirect speech' },
  { value: 'narration', label: 'Narration: the article’s own words' },
];

interface Props {
  readonly desk: Desk;
  readonly id: string;
  /** The file of the place whose form led here, or null. */
  readonly from: string | null;
}

/** The form of one claim: its quote, its speaker, and what it says about each place. */
export function ClaimForm({ desk, id, from }: Props) {
  const claims = listAt(desk.values.value.get(claimsFile), []);
  const index = idsIn(claims).indexOf(id);
  const back = () => desk.open(from === null ? null : { kind: 'place', file: from });
  const backTo = (
    <button type="button" class="quiet back" onClick={back}>
      {from === null
        ? 'All places and claims'
        : `Back to ${wordsAt(desk.values.value.get(from), ['properties', 'name'])}`}
    </button>
  );
  // An undo can remove the claim while its form is open.
  if (index < 0) return <article class="form">{backTo}</article>;
  const at = { desk, file: claimsFile };
  return (
    <article class="form" aria-labelledby="form-title">
      {backTo}
      <h2 id="form-title" tabindex={-1}>
        Claim
      </h2>
      {idsIn(desk.savedValue(claimsFile)).includes(id) ? (
        <p class="hint">
          <code>{id}</code> in <code>{claimsFile}</code>
        </p>
      ) : (
        <NewId
          id={id}
          taken={new Set(idsIn(claims).filter((other) => other !== id))}
          hint="A few words for what it says: it is part of addresses."
          problems={problemsAt(desk.problems.value, claimsFile, [index, 'id'])}
          onRename={(next) => {
            desk.put(claimsFile, [index, 'id'], next);
            desk.reopen({ kind: 'claim', id: next, from });
          }}
          onDone={desk.settle}
        />
      )}
      <QuoteSection desk={desk} index={index} />
      <SpeakerSection desk={desk} index={index} />
      <section>
        <h3>How it is said</h3>
        <ChoiceField {...at} at={[index, 'mode']} label="Mode" choices={modes} />
        <TextField
          {...at}
          at={[index, 'translation', 'en']}
          label="Our translation"
          hint="Translate what is said; neither soften nor strengthen it."
          rows={4}
        />
      </section>
      <section>
        <h3>Places, and what it says of each</h3>
        <ItemList
          {...at}
          at={[index, 'places']}
          name="place"
          blank={newAbout('')}
          empty="It names no place: readers find it in the page, and it colours nothing."
        >
          {(path) => <AboutFields desk={desk} at={path} />}
        </ItemList>
      </section>
      <section>
        <h3>Note</h3>
        <OptionalWords
          {...at}
          at={[index, 'note']}
          label="What the reader should know about this quote"
          rows={3}
          add="Add a note"
        />
      </section>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          desk.edit((values) => put(values, claimsFile, [index], undefined));
          back();
        }}
      >
        Remove this claim
      </button>
    </article>
  );
}
