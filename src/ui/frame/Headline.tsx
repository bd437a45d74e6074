import { plural } from '../../i18n/plurals.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';
import { headline } from '../../story/derive.ts';
import { useLanguage } from '../../dom/language.ts';

/** The story's finding in one sentence, with its figures counted from the claims. */
export function Headline({ story }: { readonly story: Story }) {
  return <>{headlineOf(story, useLanguage())}</>;
}

export function headlineOf(story: Story, language: Language): string {
  return headline(story, language, (n) =>
    plural(language, n, story.info.counted[language], messages[language].countWord(n)),
  );
}
