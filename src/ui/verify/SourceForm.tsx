import { useRef, useState } from 'preact/hooks';
import { useMessages } from '../../dom/language.ts';
import { verifyMessages } from '../../i18n/verify.ts';
import { mostMegabytes, readFile, readText } from './readText.ts';
import type { Read } from './readText.ts';

interface Props {
  /** Called when the reader has given a text, which is still being read. */
  readonly onSource: (read: Promise<Read>) => void;
}

/** Takes the reader's copy of the article: a chosen or dropped file, or the text itself. */
export function SourceForm({ onSource }: Props) {
  const t = useMessages(verifyMessages);
  const file = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOver, setIsOver] = useState(false);
  const takeFile = () => {
    const [chosen] = file.current!.files!;
    if (chosen) onSource(readFile(chosen));
  };
  const takeText = (text: string) => onSource(Promise.resolve(readText(text)));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const { files } = event.dataTransfer!;
    const text = event.dataTransfer!.getData('text/plain');
    if (files.length > 0) {
      // The file field shows the dropped file as if it had been chosen there.
      file.current!.files = files;
      takeFile();
    } else if (text) takeText(text);
  };
  return (
    <form
      class={`verify-form${isOver ? ' is-over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        const { value } = field.current!;
        if (value === '' && file.current!.files!.length > 0) takeFile();
        else takeText(value);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label for="verify-file">{t.file}</label>
      <input
        id="verify-file"
        ref={file}
        type="file"
        accept=".txt,.md,.html,.htm,text/*"
        aria-describedby="verify-file-hint"
        onClick={({ currentTarget }) => {
          // Makes choosing the same file again a change: it may have been fixed since.
          currentTarget.value = '';
        }}
        onChange={takeFile}
      />
      <p id="verify-file-hint" class="hint">
        {t.fileHint(mostMegabytes)}
      </p>
      <label for="verify-text">{t.paste}</label>
      <textarea id="verify-text" ref={field} rows={6} dir="auto" spellcheck={false}></textarea>
      <button type="submit">{t.check}</button>
    </form>
  );
}
