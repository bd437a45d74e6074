import { formatNumber } from '../../i18n/formats.ts';
import type { Store } from '../../state/store.ts';
import { fillIn } from '../../story/derive.ts';

/** A short note on how coloured areas mislead, with every figure computed from the data. */
export function AreaNote({ store }: { readonly store: Store }) {
  const { language } = store.view.value;
  const { info } = store.story;
  if (!info.areaNote) return null;
  return <p class="area-note">{fillIn(store.story, info.areaNote[language], formatNumber)}</p>;
}
