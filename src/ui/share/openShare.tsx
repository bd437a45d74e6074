import type { Store } from '../../state/store.ts';
import type { ClaimId } from '../../story/schema.ts';
import { openDialog } from '../dialog/openDialog.ts';
import { ShareDialog } from './ShareDialog.tsx';

/** Opens the dialog for sharing and embedding, at the quote `claim` unless it is null. */
export function openShare(store: Store, claim: ClaimId | null): void {
  openDialog((onClose) => <ShareDialog store={store} claim={claim} onClose={onClose} />);
}
