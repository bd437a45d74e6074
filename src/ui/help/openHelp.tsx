import type { Store } from '../../state/store.ts';
import { openDialog } from '../dialog/openDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';

export function openHelp(store: Store): void {
  openDialog(store.view.peek().language, (onClose) => (
    <HelpDialog story={store.story} onClose={onClose} />
  ));
}
