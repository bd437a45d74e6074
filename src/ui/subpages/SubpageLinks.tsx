import { pageMessages } from '../../i18n/pages.ts';
import { subpageNames } from './subpages.ts';
import type { SubpageName } from './subpageProps.ts';
import { useMessages } from '../../dom/language.ts';

export interface SubpageLinksProps {
  /** Returns the address of a subpage in the page's language. */
  readonly hrefOf: (name: SubpageName) => string;
  /** The current page and the address of the map, if this is a subpage. */
  readonly here?: { readonly name: SubpageName; readonly home: string };
}

/** Links to the subpages, and from a subpage back to the map. */
export function SubpageLinks({ hrefOf, here }: SubpageLinksProps) {
  const t = useMessages(pageMessages);
  const others = subpageNames.filter((name) => name !== here?.name);
  return (
    <nav class="subpage-links" aria-label={t.label}>
      <ul>
        {here && (
          <li>
            <a href={here.home}>{t.home}</a>
          </li>
        )}
        {others.map((name) => (
          <li key={name}>
            <a href={hrefOf(name)}>{t.pages[name].link}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
