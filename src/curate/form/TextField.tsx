import { useId } from 'preact/hooks';
import { directions } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import type { Desk } from '../desk/createDesk.ts';
import { textAt } from '../draft/valueAt.ts';
import type { Path } from '../draft/valueAt.ts';
import { FieldProblems, problemsAt } from './FieldProblems.tsx';

interface Props {
  readonly desk: Desk;
  readonly file: string;
  /** The path of the value in the file. */
  readonly at: Path;
  readonly label: string;
  readonly hint?: string;
  /** The language of the value. It also sets the text direction. */
  readonly lang?: Language;
  /** The language of the label, if it differs from the desk's. */
  readonly labelLang?: Language;
  /** The height in rows. More than one row makes a textarea, for sentences. */
  readonly rows?: number;
  /** Leaves the value out of the file while the field is empty. */
  readonly isOptional?: boolean;
  readonly isNumber?: boolean;
}

/** A text field for one value of a file, with the check's problems below it. */
export function TextField(props: Props) {
  const { desk, file, at, label, labelLang, hint } = props;
  const { rows = 1, isOptional = false, isNumber = false } = props;
  const lang = props.lang ?? 'en';
  const id = useId();
  const problems = problemsAt(desk.problems.value, file, at);
  const put = (text: string) => desk.put(file, at, parsed(text));
  const parsed = (text: string) => {
    if (text.trim() === '' && (isOptional || isNumber)) return undefined;
    return isNumber ? Number(text) : text;
  };
  const input = {
    id,
    lang,
    dir: directions[lang],
    value: textAt(desk.values.value.get(file), at),
    'aria-invalid': problems.length > 0,
    'aria-describedby': [hint ? `${id}-hint` : '', problems.length > 0 ? `${id}-problems` : '']
      .filter(Boolean)
      .join(' '),
    onInput: (event: { currentTarget: { value: string } }) => put(event.currentTarget.value),
    onBlur: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      if (!isNumber && value !== value.trim()) put(value.trim());
      desk.settle();
    },
  } as const;
  return (
    <div class="field">
      <label for={id} {...(labelLang ? { lang: labelLang, dir: directions[labelLang] } : {})}>
        {label}
      </label>
      {rows > 1 && <textarea {...input} rows={rows} />}
      {rows === 1 && isNumber && <input {...input} type="number" step="any" />}
      {rows === 1 && !isNumber && <input {...input} />}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
