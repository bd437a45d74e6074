import { useId, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** The file name extensions, with dots, as the `accept` attribute takes them. */
  readonly accept: string;
  /** Reads the file. Resolves to a description of what is wrong with it, or null. */
  readonly onFile: (file: File) => Promise<string | null>;
}

/** Takes one file, dropped or chosen. The file stays in the browser. */
export function DropFile({ label, hint, accept, onFile }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    setOver(false);
    if (file) setProblem(await onFile(file));
  };
  return (
    <div
      class={isOver ? 'drop-file is-over' : 'drop-file'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // An empty value lets the curator choose the same file again after fixing it.
          currentTarget.value = '';
        }}
      />
      <p class="hint">{hint}</p>
      {problem !== null && (
        <p class="field-problems" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
