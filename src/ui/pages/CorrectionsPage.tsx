import { dateRange } from '../../i18n/formats.ts';
import type { Correction } from '../../story/schema.ts';
import { claimAnchor } from '../claimAnchor.ts';
import { placeLink } from '../placeLink.ts';
import { correctionAnchor } from './correctionAnchor.ts';
import { downloadHref } from './downloadHref.ts';
import type { FurtherPageProps } from './furtherPages.ts';

/** What was wrong and has been put right, the newest first, and how to ask for it. */
export function CorrectionsPage({ store, words: { corrections: words } }: FurtherPageProps) {
  const { corrections, info } = store.story;
  return (
    <>
      <p class="further-intro">{words.intro}</p>
      {info.contact === undefined ? (
        <p>{words.ask}</p>
      ) : (
        <p>
          {words.askAt}{' '}
          <a href={info.contact}>{info.contact.replace(/^(https?:\/\/|mailto:)/, '')}</a>
        </p>
      )}
      <section aria-labelledby="list-title">
        <h2 id="list-title">{words.list}</h2>
        {corrections.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          corrections.map((correction) => (
            <OneCorrection key={correction.id} {...{ store, words, correction }} />
          ))
        )}
        <p class="hint">
          {words.files} <a href={downloadHref(store, 'corrections.atom')}>{words.feed}</a>{' '}
          <a href={downloadHref(store, 'corrections.json')}>{words.json}</a>
        </p>
      </section>
    </>
  );
}

interface OneProps extends Pick<FurtherPageProps, 'store'> {
  readonly words: FurtherPageProps['words']['corrections'];
  readonly correction: Correction;
}

function OneCorrection({ store, words, correction }: OneProps) {
  const { derived, story, view } = store;
  const { language } = view.value;
  const { id, date, places, claims, what, why, askedBy } = correction;
  return (
    <article class="correction" id={correctionAnchor(id)}>
      <h3>
        <time datetime={date}>{dateRange(language, date, date)}</time>
      </h3>
      <p class="correction-about">
        {places.length + claims.length === 0 && <span>{words.whole}</span>}
        {places.map((place) => (
          <a key={place} {...placeLink(store, place)}>
            <bdi>{derived.placeById.get(place)!.name[language]}</bdi>
          </a>
        ))}
        {claims.map((claim) => {
          const { speaker } = story.claims.find((each) => each.id === claim)!;
          return (
            <a key={claim} href={`${store.hrefOf(view.value)}#${claimAnchor(claim)}`}>
              {words.quote(derived.speakerById.get(speaker)!.name[language])}
            </a>
          );
        })}
      </p>
      <p>{what[language]}</p>
      <dl>
        <dt>{words.why}</dt>
        <dd>{why[language]}</dd>
        <dt>{words.askedBy}</dt>
        <dd>{askedBy[language]}</dd>
      </dl>
    </article>
  );
}
