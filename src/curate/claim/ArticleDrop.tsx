import type { Desk } from '../desk/createDesk.ts';
import { textAt } from '../draft/valueAt.ts';
import { DropFile } from '../form/DropFile.tsx';

interface Props {
  readonly desk: Desk;
}

/** Takes the article's text, which is not in the project, so that quotes can be found in it. */
export function ArticleDrop({ desk }: Props) {
  const take = async (file: File) => {
    const bytes = await file.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (sha256 !== textAt(desk.values.peek().get('data/article.json'), ['sha256'])) {
      return 'This is not the copy of the article that the quotes’ positions refer to: its sha256 differs from the one in data/article.json.';
    }
    desk.article.value = { file: file.name, text: new TextDecoder().decode(bytes), sha256 };
    return null;
  };
  return (
    <DropFile
      label="The article’s text"
      hint="Drop it here or choose it: the desk then finds the exact words and their position. The text stays in this window; only the quote is saved. Or start the desk with -- --article FILE."
      accept=".txt"
      onFile={take}
    />
  );
}
