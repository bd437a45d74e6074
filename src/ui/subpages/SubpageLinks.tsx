import { pageMessages } from '../../i18n/pages.ts';
import type { Store } from '../../state/store.ts';
import { subpageHref } from './links.ts';
import { subpageNames } from './subpages.ts';
import type { SubpageName } from './subpageProps.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props {
  readonly store: Store;
  /** The current page, if it is a subpage. */
  readonly here?: SubpageName;
}

/** Links to the subpages, and from a subpage back to the map. */
export function SubpageLinks({ store, here }: Props) {
  const language = useLanguage();
  const t = useMessages(pageMessages);
  const others = subpageNames.filter((name) => name !== here);
  return (
    <nav class="subpage-links" aria-label={t.label}>
      <ul>
        {here !== undefined && (
          <li>
            <a href={store.hrefOf(store.view.value)}>{t.home}</a>
          </li>
        )}
        {others.map((name) => (
          <li key={name}>
            <a href={subpageHref(store, language, name)}>{t.pages[name].link}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
