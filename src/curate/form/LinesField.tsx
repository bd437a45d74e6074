import { useEffect, useId, useState } from 'preact/hooks';
import { directions } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import type { Desk } from '../desk/createDesk.ts';
import { listAt } from '../draft/valueAt.ts';
import type { Path } from '../draft/valueAt.ts';
import { FieldProblems, problemsAt } from './FieldProblems.tsx';

interface Props {
  readonly desk: Desk;
  readonly file: string;
  readonly at: Path;
  readonly label: string;
  readonly lang: Language;
}

/** A field for a list of texts, one per line. */
export function LinesField({ desk, file, at, label, lang }: Props) {
  const id = useId();
  const words = listAt(desk.values.value.get(file), at).map(String).join('\n');
  const [text, setText] = useState(words);
  // The text may have blank lines that the file does not have: the curator is still typing.
  // A change from elsewhere replaces the text.
  useEffect(() => {
    if (linesOf(text).join('\n') !== words) setText(words);
  }, [words]);
  const problems = problemsAt(desk.problems.value, file, at);
  return (
    <div class="field">
      <label for={id} lang={lang} dir={directions[lang]}>
        {label}
      </label>
      <textarea
        id={id}
        lang={lang}
        dir={directions[lang]}
        rows={2}
        value={text}
        aria-invalid={problems.length > 0}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          desk.put(file, at, linesOf(value));
        }}
        onBlur={() => desk.settle()}
      />
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
