import type { Language } from '../../story/schema.ts';
import type { Desk } from '../desk/createDesk.ts';
import { idsIn, withSpeakerId, proposeId } from '../draft/ids.ts';
import { wordsAt } from '../draft/languages.ts';
import { newSpeaker } from '../draft/templates.ts';
import { listAt, textAt, valueAt } from '../draft/valueAt.ts';
import { claimsFile, put, speakersFile } from '../draft/values.ts';
import type { Values } from '../draft/values.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { LocalizedField } from '../form/LocalizedField.tsx';
import { NewId } from '../form/NewId.tsx';
import { problemsAt } from '../form/FieldProblems.tsx';
import { TextField } from '../form/TextField.tsx';

const kinds = [
  { value: 'named', label: 'Named: a person by name' },
  { value: 'anonymous', label: 'Anonymous: a source without a name' },
  { value: 'institution', label: 'Institution' },
  { value: 'collective', label: 'Collective: a group' },
  { value: 'narration', label: 'Narration: the article itself' },
];
const another = '+';

interface Props {
  readonly desk: Desk;
  /** The index of the claim in the claims file. */
  readonly index: number;
}

/** The speaker of a claim: an existing one, or a new one. */
export function SpeakerSection({ desk, index }: Props) {
  const values = desk.values.value;
  const speakers = listAt(values.get(speakersFile), []);
  const id = textAt(values.get(claimsFile), [index, 'speaker']);
  const nth = idsIn(speakers).indexOf(id);
  const saved = idsIn(desk.savedValue(speakersFile));
  const isNew = nth >= 0 && !saved.includes(id);
  const field = { desk, file: speakersFile };
  return (
    <section>
      <h3>Who says it</h3>
      <ChoiceField
        desk={desk}
        file={claimsFile}
        at={[index, 'speaker']}
        label="Speaker"
        choices={[
          ...speakers.map((speaker) => ({
            value: textAt(speaker, ['id']),
            label: wordsAt(speaker, ['name']) || textAt(speaker, ['id']),
          })),
          { value: another, label: 'Someone new …' },
        ]}
        onChoose={(next) =>
          desk.edit((now) => withSpeaker(now, index, next, saved, desk.languages.peek()))
        }
      />
      {isNew && (
        <div class="item" role="group" aria-label="New speaker">
          <LocalizedField
            {...field}
            at={[nth, 'name']}
            label="Name"
            hint="What the page calls the speaker: “A source in the Council of Ministers”."
          />
          <ChoiceField {...field} at={[nth, 'kind']} label="Kind" choices={kinds} />
          {textAt(speakers[nth], ['kind']) === 'anonymous' && (
            <label>
              <input
                type="checkbox"
                checked={valueAt(speakers[nth], ['isGroup']) === true}
                onChange={({ currentTarget }) =>
                  desk.put(speakersFile, [nth, 'isGroup'], currentTarget.checked || undefined)
                }
              />{' '}
              Several under one label, such as “sources”
            </label>
          )}
          <TextField
            {...field}
            at={[nth, 'asPrinted']}
            label="The speaker’s name as printed in the article"
            lang="ar"
            isOptional
          />
          <NewId
            id={id}
            taken={new Set(idsIn(speakers).filter((other) => other !== id))}
            hint="A few words for who speaks."
            problems={problemsAt(desk.problems.value, speakersFile, [nth, 'id'])}
            onRename={(next) => desk.edit((now) => withSpeakerId(now, id, next), 'speaker id')}
            onDone={desk.settle}
          />
          <LocalizedField
            {...field}
            at={[nth, 'note']}
            label="Note"
            hint="What the article says about the speaker, or that it names nobody."
            rows={2}
          />
        </div>
      )}
    </section>
  );
}

/** Sets the claim's speaker. Removes a draft speaker that no claim quotes any more. */
function withSpeaker(
  values: Values,
  index: number,
  chosen: string,
  saved: readonly string[],
  languages: readonly Language[],
): Values {
  const speakers = listAt(values.get(speakersFile), []);
  const id = chosen === another ? proposeId('new speaker', new Set(idsIn(speakers))) : chosen;
  const next = put(values, claimsFile, [index, 'speaker'], id);
  const claims = listAt(next.get(claimsFile), []);
  const needed = new Set([...saved, ...claims.map((claim) => textAt(claim, ['speaker']))]);
  const kept = speakers.filter((speaker) => needed.has(textAt(speaker, ['id'])));
  if (chosen === another) return put(next, speakersFile, [], [...kept, newSpeaker(id, languages)]);
  return kept.length === speakers.length ? next : put(next, speakersFile, [], kept);
}
