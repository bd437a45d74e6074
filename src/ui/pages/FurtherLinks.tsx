import { pageMessages } from '../../i18n/pages/messages.ts';
import type { Store } from '../../state/store.ts';
import { furtherHref } from './furtherHref.ts';
import { furtherNames } from './furtherPages.ts';
import type { FurtherPageName } from './furtherPages.ts';

interface Props {
  readonly store: Store;
  /** The page they stand on, if it is one of them. */
  readonly here?: FurtherPageName;
}

/** The way to the pages without a map. */
export function FurtherLinks({ store, here }: Props) {
  const { language } = store.view.value;
  const words = pageMessages[language];
  const others = furtherNames.filter((name) => name !== here);
  return (
    <nav class="further-links" aria-label={words.label}>
      <ul>
        {here !== undefined && (
          <li>
            <a href={store.hrefOf(store.view.value)}>{words.home}</a>
          </li>
        )}
        {others.map((name) => (
          <li key={name}>
            <a href={furtherHref(store, language, name)}>{words.pages[name].link}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
