import { dateRange } from '../../i18n/formats.ts';
import type { Correction } from '../../story/schema.ts';
import { claimAnchor } from '../../dom/contract.ts';
import { placeLink } from '../place/placeLinks.ts';
import { correctionAnchor, downloadHref } from './links.ts';
import type { SubpageProps } from './subpageProps.ts';
import { pageMessages } from '../../i18n/pages.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** Lists all corrections, the newest first, and says how to ask for one. */
export function CorrectionsPage({ store }: SubpageProps) {
  const t = useMessages(pageMessages).corrections;
  const { corrections, info } = store.story;
  return (
    <>
      <p class="subpage-intro">{t.intro}</p>
      {info.contact === undefined ? (
        <p>{t.ask}</p>
      ) : (
        <p>
          {t.askAt} <a href={info.contact}>{info.contact.replace(/^(https?:\/\/|mailto:)/, '')}</a>
        </p>
      )}
      <section aria-labelledby="list-title">
        <h2 id="list-title">{t.list}</h2>
        {corrections.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          corrections.map((correction) => (
            <OneCorrection key={correction.id} {...{ store, correction }} />
          ))
        )}
        <p class="hint">
          {t.files} <a href={downloadHref(store, 'corrections.atom')}>{t.feed}</a>{' '}
          <a href={downloadHref(store, 'corrections.json')}>{t.json}</a>
        </p>
      </section>
    </>
  );
}

interface OneProps extends Pick<SubpageProps, 'store'> {
  readonly correction: Correction;
}

function OneCorrection({ store, correction }: OneProps) {
  const language = useLanguage();
  const t = useMessages(pageMessages).corrections;
  const { derived, story, view } = store;
  const { id, date, places, claims, what, why, askedBy } = correction;
  return (
    <article class="correction" id={correctionAnchor(id)}>
      <h3>
        <time datetime={date}>{dateRange(language, date, date)}</time>
      </h3>
      <p class="correction-about">
        {places.length + claims.length === 0 && <span>{t.whole}</span>}
        {places.map((place) => (
          <a key={place} {...placeLink(store, place)}>
            <bdi>{derived.placeById.get(place)!.name[language]}</bdi>
          </a>
        ))}
        {claims.map((claim) => {
          const { speaker } = story.claims.find((each) => each.id === claim)!;
          return (
            <a key={claim} href={`${store.hrefOf(view.value)}#${claimAnchor(claim)}`}>
              {t.quote(derived.speakerById.get(speaker)!.name[language])}
            </a>
          );
        })}
      </p>
      <p>{what[language]}</p>
      <dl>
        <dt>{t.why}</dt>
        <dd>{why[language]}</dd>
        <dt>{t.askedBy}</dt>
        <dd>{askedBy[language]}</dd>
      </dl>
    </article>
  );
}
