import { partMessages } from '../../i18n/parts/messages.ts';
import { homeOfPart } from '../../state/vocabulary.ts';
import { encodeView, formatAddress } from '../../state/url.ts';
import type { Store } from '../../state/store.ts';

/**
 * Which part of a story too large for one page this one shows, and the ways to the others. It is made
 * at build; a story that fits one page has none.
 */
export function PartsBar({ store }: { readonly store: Store }) {
  const { story, view, vocabulary, base } = store;
  const { part } = story;
  if (!part) return null;
  const { language, place } = view.value;
  const words = partMessages[language];
  const { number, of, places } = part;
  const hrefOf = (other: number) => {
    const home = homeOfPart(other);
    const address = encodeView({ ...view.value, place: null }, { ...vocabulary, home });
    return base.slice(0, -1) + formatAddress({ ...address, query: new Map() });
  };
  if (place !== null) {
    return (
      <nav class="parts-bar" aria-label={words.label}>
        <p>{words.around(story.places.length - 1)}</p>
        <a href={hrefOf(number)}>{words.all(number, of)}</a>
      </nav>
    );
  }
  const ways: readonly (readonly [string, number])[] = [
    [words.first, 1],
    [words.previous, number - 1],
    [words.next, number + 1],
    [words.last, of],
  ];
  return (
    <nav class="parts-bar" aria-label={words.label}>
      <p>
        <strong>{words.part(number, of)}.</strong>{' '}
        {words.shown(places.first, places.last, places.of)} {words.counted}
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
