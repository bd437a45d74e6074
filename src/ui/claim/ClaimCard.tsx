import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { statementOf } from '../../story/derive.ts';
import { placeIdsOf } from '../../story/claims.ts';
import type { AboutPlace, Claim } from '../../story/schema.ts';
import { correctionsOfClaim } from '../../story/corrections.ts';
import { claimAnchor } from '../../dom/contract.ts';
import { CorrectionNotes } from './CorrectionNotes.tsx';
import { placeLink } from '../place/placeLinks.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';
import { correctionsLink } from '../subpages/links.ts';

interface Props {
  readonly store: Store;
  readonly claim: Claim;
  /** The claim's statements about the place `here`. */
  readonly about: readonly AboutPlace[];
  /** The panel's place; null in a panel without one, undefined in the list of all quotes. */
  readonly here?: string | null;
}

/** One quote: statements, exact words, speaker and mode, our translation. */
export function ClaimCard({ store, claim, about, here }: Props) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { story, derived, view } = store;
  const speaker = derived.speakerById.get(claim.speaker)!;
  const others = placeIdsOf(claim).filter((id) => id !== here);
  return (
    <section
      class={`claim mode-${claim.mode}`}
      data-claim={claim.id}
      id={here === undefined ? claimAnchor(claim.id) : undefined}
    >
      {about.map((said) => (
        <p key={said.relation} class="claim-says">
          {statementOf(story, said)[language]}
        </p>
      ))}
      <figure>
        <blockquote lang="ar" dir="rtl">
          {claim.quote.exact}
        </blockquote>
        <figcaption>
          <strong class="claim-speaker">
            <bdi>{speaker.name[language]}</bdi>
          </strong>{' '}
          <span class={`claim-kind kind-${speaker.kind}`}>{t.claim.kinds[speaker.kind]}</span>{' '}
          <span class="claim-outlet">{story.article.outlet[language]}</span>
          <span class="claim-mode">{t.claim.modes[claim.mode]}</span>
          {view.value.surface === 'page' && (
            <button type="button" class="claim-share" data-opens="share">
              {t.share.quote}
            </button>
          )}
        </figcaption>
      </figure>
      <Translation claim={claim} />
      {claim.note && (
        <p class="claim-note">
          <b>{t.claim.note}</b> {claim.note[language]}
        </p>
      )}
      <CorrectionNotes
        corrections={correctionsOfClaim(story, claim.id)}
        link={correctionsLink(store)}
      />
      {others.length > 0 && (
        <p class="claim-places">
          {typeof here === 'string' && <span>{t.claim.alsoAbout} </span>}
          {others.map((id) => (
            <a key={id} {...placeLink(store, id)}>
              <bdi>{derived.placeById.get(id)!.name[language]}</bdi>
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** Shows the translation openly on pages in its language, and folds it on others. */
function Translation({ claim }: Pick<Props, 'claim'>) {
  const t = useMessages(messages).claim;
  const text = (
    <p class="translation" lang="en" dir="ltr">
      {claim.translation.en}
    </p>
  );
  if (useLanguage() === 'en') {
    return (
      <div class="claim-translation">
        <b>{t.translation}</b>
        {text}
      </div>
    );
  }
  return (
    <details class="claim-translation">
      <summary>{t.translationInto}</summary>
      {text}
    </details>
  );
}
