import { formatNumber } from '../../i18n/formats.ts';
import type { Story } from '../../story/story.ts';
import { fillIn } from '../../story/derive.ts';
import { useLanguage } from '../../dom/language.ts';

/** A short note on how coloured areas mislead, with every figure computed from the data. */
export function AreaNote({ story }: { readonly story: Story }) {
  const language = useLanguage();
  const { areaNote } = story.info;
  if (!areaNote) return null;
  return <p class="area-note">{fillIn(story, areaNote[language], formatNumber)}</p>;
}
