import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { ClaimCard } from './ClaimCard.tsx';

interface Props {
  readonly store: Store;
  readonly words: Messages;
}

/** Every quote in the order of the article: also those that name no place. */
export function Words({ store, words }: Props) {
  return (
    <section class="words" id="words" aria-labelledby="words-title" tabIndex={-1}>
      <h2 id="words-title">{words.words.title}</h2>
      <p class="hint">{words.words.intro}</p>
      <div class="words-claims">
        {store.story.claims.map((claim) => (
          <ClaimCard key={claim.id} store={store} words={words} claim={claim} about={[]} />
        ))}
      </div>
    </section>
  );
}
