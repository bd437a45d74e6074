import { partMessages } from '../../i18n/parts.ts';
import { homeOfPart } from '../../story/parts.ts';
import type { Part } from '../../story/parts.ts';
import { encodeView, formatAddress } from '../../state/url.ts';
import type { Store } from '../../state/store.ts';
import { useMessages } from '../../dom/language.ts';

interface Props {
  readonly store: Store;
  readonly part: Part;
}

/**
 * Shows which part of a large story this page holds, with links to the others. It is prerendered; a
 * story that fits one page has none.
 */
export function Pagination({ store, part }: Props) {
  const { story, view, storyIds, base } = store;
  const { place } = view.value;
  const t = useMessages(partMessages);
  const { number, of, range } = part;
  if (of === 1) return null;
  const hrefOf = (other: number) => {
    const home = homeOfPart(other);
    const address = encodeView({ ...view.value, place: null }, { ...storyIds, home });
    return base.slice(0, -1) + formatAddress({ ...address, query: new Map() });
  };
  if (place !== null) {
    return (
      <nav class="pagination" aria-label={t.label}>
        <p>{t.around(story.places.length - 1)}</p>
        <a href={hrefOf(number)}>{t.all(number, of)}</a>
      </nav>
    );
  }
  const ways: readonly (readonly [string, number])[] = [
    [t.first, 1],
    [t.previous, number - 1],
    [t.next, number + 1],
    [t.last, of],
  ];
  return (
    <nav class="pagination" aria-label={t.label}>
      <p>
        <strong>{t.part(number, of)}.</strong> {t.shown(range.first, range.last, range.of)}{' '}
        {t.counted}
      </p>
      {ways.map(([name, to]) =>
        to < 1 || to > of || to === number ? null : (
          <a key={name} href={hrefOf(to)}>
            {name}
          </a>
        ),
      )}
    </nav>
  );
}
