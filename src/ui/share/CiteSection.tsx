import { useState } from 'preact/hooks';
import { citeBibtex, citeText } from '../../export/cite.ts';
import type { Cited } from '../../export/cite.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { ClaimId, PlaceId } from '../../story/schema.ts';
import { CopyText } from './CopyText.tsx';
import { claimOption, offeredClaims } from './sections.ts';
import type { SectionProps } from './sections.ts';
import { shareMessages } from '../../i18n/share.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';
import { claimAnchor } from '../../dom/contract.ts';

interface Props extends SectionProps {
  /** The quote that the dialog was opened at, or null. */
  readonly claim: ClaimId | null;
}

/** A citation of a quote, a place or the whole map, with its permanent address; folded at first. */
export function CiteSection({ store, view, claim }: Props) {
  const language = useLanguage();
  const t = useMessages(shareMessages);
  const { derived, storyIds } = store;
  const place = view.place === null ? undefined : derived.placeById.get(view.place);
  const [chosen, choose] = useState(claim === null ? (place ? 'place' : 'map') : `claim ${claim}`);
  const [style, setStyle] = useState<string>(language);
  const cited = citedAs(store, chosen, view.place);
  const citation = { cited, url: permanentUrl(store, cited), accessed: localDay(new Date()) };
  const written = storyIds.languages.find((each) => each === style);
  return (
    <details class="share-part">
      <summary>{t.cite.title}</summary>
      <label class="share-choice">
        <span>{t.cite.what}</span>
        <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {place && <option value="place">{place.name[language]}</option>}
          <option value="map">{t.cite.map}</option>
          {offeredClaims(store, view, claim).map((each, i) => (
            <option key={each.id} value={`claim ${each.id}`}>
              {claimOption(each, i, language)}
            </option>
          ))}
        </select>
      </label>
      <label class="share-choice">
        <span>{t.cite.style}</span>
        <select value={style} onChange={({ currentTarget }) => setStyle(currentTarget.value)}>
          {storyIds.languages.map((each) => (
            <option key={each} value={each}>
              {messages[each].languageName}
            </option>
          ))}
          <option value="bibtex">{t.cite.bibtex}</option>
        </select>
      </label>
      <CopyText
        label={t.cite.text}
        text={written ? citeText(store, citation, written) : citeBibtex(store, citation)}
        rows={6}
        isCode={!written}
      />
    </details>
  );
}

/** Resolves a choice: `map`, `place`, or `claim` with its id. */
function citedAs({ story, derived }: Store, chosen: string, selected: PlaceId | null): Cited {
  const claim = story.claims.find(({ id }) => chosen === `claim ${id}`);
  if (claim) return { kind: 'claim', claim };
  const place = selected === null ? undefined : derived.placeById.get(selected);
  return chosen === 'place' && place ? { kind: 'place', place } : { kind: 'map' };
}

/** Returns the absolute address of a cited item; of the reader's choices it keeps the language. */
function permanentUrl({ view, storyIds, hrefOf }: Store, cited: Cited): string {
  const place = cited.kind === 'place' ? cited.place.id : null;
  const href = hrefOf({
    surface: 'page',
    language: view.value.language,
    place,
    claim: null,
    speaker: null,
    hidden: new Set(),
    theatre: (place && storyIds.theatreOf.get(place)) ?? storyIds.theatres[0]!,
    camera: null,
    theme: null,
  });
  const anchor = cited.kind === 'claim' ? `#${claimAnchor(cited.claim.id)}` : '';
  return new URL(href + anchor, location.href).href;
}

/** Returns the day on the reader's own clock, as `2031-05-02`. */
function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((n) => `${n}`.padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
