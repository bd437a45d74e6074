import { formatNumber } from '../../i18n/formats.ts';
import type { Store } from '../../state/store.ts';
import { fillIn } from '../../story/derive.ts';

/** What areas on a map say wrongly, in one line, with every figure computed from the data. */
export function AreaNote({ store }: { readonly store: Store }) {
  const { language } = store.view.value;
  const { info } = store.story;
  if (!info.areaNote) return null;
  return <p class="area-note">{fillIn(store.story, info.areaNote[language], formatNumber)}</p>;
}
