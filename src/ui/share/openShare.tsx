import type { Store } from '../../state/store.ts';
import { knownId } from '../../state/view.ts';
import { openDialog } from '../dialog/openDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';

/** Opens the dialog for sharing and embedding, at the quote that its button belongs to. */
export function openShare(store: Store, button: Element): void {
  const id = button.closest<HTMLElement>('[data-claim]')?.dataset['claim'];
  const claim = knownId(store.storyIds.claims, id);
  openDialog(store.view.peek().language, (onClose) => (
    <ShareDialog store={store} claim={claim} onClose={onClose} />
  ));
}
