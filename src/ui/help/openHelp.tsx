import type { Store } from '../../state/store.ts';
import { openDialog } from '../dialog/openDialog.ts';
import { HelpDialog } from './HelpDialog.tsx';

export function openHelp(store: Store): void {
  openDialog((onClose) => <HelpDialog store={store} onClose={onClose} />);
}
