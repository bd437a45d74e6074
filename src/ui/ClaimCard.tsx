import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { whatIsSaid } from '../story/derive.ts';
import { placesNamed } from '../story/placesNamed.ts';
import type { AboutPlace, Claim } from '../story/schema.ts';
import { correctionsOfClaim } from '../story/corrections.ts';
import { claimAnchor } from './claimAnchor.ts';
import { Corrected } from './Corrected.tsx';
import { placeLink } from './placeLink.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  readonly claim: Claim;
  /** What the claim says of the place it is shown at. */
  readonly about: readonly AboutPlace[];
  /** The place it is shown at, or none where it is shown for itself. */
  readonly here?: string | null;
}

/** One quote: what is said, the exact words, who says them and how, our translation. */
export function ClaimCard({ store, words, claim, about, here }: Props) {
  const { story, derived, view } = store;
  const { language } = view.value;
  const speaker = derived.speakerById.get(claim.speaker)!;
  const others = placesNamed(claim).filter((id) => id !== here);
  return (
    <section
      class={`claim mode-${claim.mode}`}
      data-claim={claim.id}
      id={here === undefined ? claimAnchor(claim.id) : undefined}
    >
      {about.map((said) => (
        <p key={said.relation} class="claim-says">
          {whatIsSaid(story, said)[language]}
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
          <span class={`claim-kind kind-${speaker.kind}`}>{words.claim.kinds[speaker.kind]}</span>{' '}
          <span class="claim-outlet">{story.article.outlet[language]}</span>
          <span class="claim-mode">{words.claim.modes[claim.mode]}</span>
          {view.value.surface === 'page' && (
            <button type="button" class="claim-share" data-opens="share">
              {words.share.quote}
            </button>
          )}
        </figcaption>
      </figure>
      <Translation language={language} words={words} claim={claim} />
      {claim.note && (
        <p class="claim-note">
          <b>{words.claim.note}</b> {claim.note[language]}
        </p>
      )}
      <Corrected {...{ store, words }} corrections={correctionsOfClaim(story, claim.id)} />
      {others.length > 0 && (
        <p class="claim-places">
          {typeof here === 'string' && <span>{words.claim.alsoAbout} </span>}
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

/** Open where the page is in the translation's language, folded away where it is not. */
function Translation({
  language,
  words,
  claim,
}: Pick<Props, 'words' | 'claim'> & { readonly language: string }) {
  const text = (
    <p class="translation" lang="en" dir="ltr">
      {claim.translation.en}
    </p>
  );
  if (language === 'en') {
    return (
      <div class="claim-translation">
        <b>{words.claim.translation}</b>
        {text}
      </div>
    );
  }
  return (
    <details class="claim-translation">
      <summary>{words.claim.translationInto}</summary>
      {text}
    </details>
  );
}
