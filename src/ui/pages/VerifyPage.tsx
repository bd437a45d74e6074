import { formatNumber } from '../../i18n/formats.ts';
import { claimAnchor } from '../claimAnchor.ts';
import type { FurtherPageProps } from './furtherPages.ts';

/** Every quote with its position in the article, to be held against one's own copy of it. */
export function VerifyPage({ store, words: { verify: words } }: FurtherPageProps) {
  const { story, view } = store;
  const { language } = view.value;
  const position = (n: number) => formatNumber(language, n);
  return (
    <>
      <p class="further-intro">{words.intro}</p>
      <section aria-labelledby="quotes-title">
        <h2 id="quotes-title">{words.quotes}</h2>
        <p class="hint">{words.positions}</p>
        <ol class="verify-quotes">
          {story.claims.map(({ id, quote }) => (
            <li key={id} data-claim={id}>
              <blockquote lang="ar" dir="rtl">
                {quote.exact}
              </blockquote>
              <p class="hint">
                {words.at(position(quote.start), position(quote.end))}{' '}
                <a href={`${store.hrefOf(view.value)}#${claimAnchor(id)}`}>{words.onMap}</a>
              </p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
