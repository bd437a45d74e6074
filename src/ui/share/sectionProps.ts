import type { Store } from '../../state/store.ts';
import type { View } from '../../state/view.ts';

export interface SectionProps {
  readonly store: Store;
  readonly view: View;
}
