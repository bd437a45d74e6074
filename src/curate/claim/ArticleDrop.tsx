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
      return 'This is another text than the one whose positions the quotes count in (its sha256 is not the one in data/article.json).';
    }
    desk.article.value = { file: file.name, text: new TextDecoder().decode(bytes), sha256 };
    return null;
  };
  return (
    <DropFile
      label="The article’s text"
      hint="Dropped here or chosen, it finds the exact words and their position for you. It stays in this window; nothing of it is saved but the quote. Or start the desk with -- --article FILE."
      accept=".txt"
      onFile={take}
    />
  );
}
