import { belowMapMessages } from '../../i18n/belowMap.ts';
import type { Store } from '../../state/store.ts';
import { ClaimCard } from '../claim/ClaimCard.tsx';
import { useMessages } from '../../dom/language.ts';

/** Lists every quote in the order of the article, including those that name no place. */
export function QuoteList({ store }: { readonly store: Store }) {
  const { quotes } = useMessages(belowMapMessages);
  return (
    <section class="words" id="words" aria-labelledby="words-title" tabIndex={-1}>
      <h2 id="words-title">{quotes.title}</h2>
      <p class="hint">{quotes.intro(store.story.quotedShare)}</p>
      <div class="words-claims">
        {store.story.claims.map((claim) => (
          <ClaimCard key={claim.id} store={store} claim={claim} about={[]} />
        ))}
      </div>
    </section>
  );
}
