import { joinParts } from '../../i18n/formats.ts';
import { findMessages } from '../../i18n/find.ts';
import { directions, messages } from '../../i18n/messages.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import type { FilteredStory } from '../../state/store.ts';
import { excerpt, markedParts } from '../../story/search/excerpt.ts';
import type { TextRun } from '../../story/search/excerpt.ts';
import type { Hit } from '../../story/search/searchSection.ts';
import type { ClaimId, Language, Localized, PlaceId, SpeakerId } from '../../story/schema.ts';
import { Swatch } from '../legend/Swatch.tsx';
import type { OtherPlaces } from './otherPlaces.ts';
import type { Option } from './groupResults.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props<Id extends string = string> {
  readonly story: FilteredStory;
  readonly elsewhere: OtherPlaces;
  readonly hit: Hit<Id>;
}

/** One result, with the words that matched the query. */
export function Result({ option, ...props }: Omit<Props, 'hit'> & { readonly option: Option }) {
  switch (option.kind) {
    case 'places':
      return <PlaceResult {...props} hit={option.hit} />;
    case 'elsewhere':
      return <ElsewhereResult {...props} hit={option.hit} />;
    case 'speakers':
      return <SpeakerResult {...props} hit={option.hit} />;
    case 'quotes':
      return <QuoteResult {...props} hit={option.hit} />;
  }
}

function PlaceResult({ story: { story, derived }, hit }: Props<PlaceId>) {
  const language = useLanguage();
  const { sic } = useMessages(messages).map;
  const place = derived.placeById.get(hit.id)!;
  const [layer] = derived.layersOf.get(place.id)!;
  const theatre = story.theatres.find(({ id }) => id === place.theatre)!;
  const name = placeTitle(place, language, sic);
  return (
    <>
      {layer && <Swatch layer={layer} />}
      <span>
        <Name name={name} hit={hit} />
      </span>
      <span class="find-aside">{kindAndWhere(language, place.kind, theatre.name)}</span>
    </>
  );
}

function ElsewhereResult({ elsewhere, hit }: Props<PlaceId>) {
  const language = useLanguage();
  const { name, kind, where } = elsewhere.nameOf.get(hit.id)!;
  return (
    <>
      <span>
        <Name name={name[language]} hit={hit} />
      </span>
      <span class="find-aside">{kindAndWhere(language, kind, where)}</span>
    </>
  );
}

function kindAndWhere(language: Language, kind: Localized, where: Localized): string {
  return joinParts(language, [kind[language], where[language]]);
}

function SpeakerResult({ story: { derived }, hit }: Props<SpeakerId>) {
  const language = useLanguage();
  const { kinds } = useMessages(messages).claim;
  const { name, kind } = derived.speakerById.get(hit.id)!;
  return (
    <>
      <span>
        <Name name={name[language]} hit={hit} />
      </span>
      <span class="find-aside">{kinds[kind]}</span>
    </>
  );
}

/** A name as the page spells it, and the matched spelling if it is another. */
function Name({ name, hit: { text, marks } }: { readonly name: string; readonly hit: Hit }) {
  const found = <Marked language={text.language} parts={markedParts(text.text, marks)} />;
  if (name === text.text) return found;
  return (
    <>
      <bdi>{name}</bdi> <span class="find-spelling">{found}</span>
    </>
  );
}

/** Omits quotation marks: the words are an excerpt, and reported speech is no quotation. */
function QuoteResult({ story: { story, derived }, hit }: Props<ClaimId>) {
  const language = useLanguage();
  const t = useMessages(findMessages);
  const claim = story.claims.find(({ id }) => id === hit.id)!;
  const { text, marks } = hit;
  const by = [
    derived.speakerById.get(claim.speaker)!.name[language],
    ...(claim.mode === 'narration' ? [] : [t.modes[claim.mode]]),
    ...(text.language === 'ar' ? [] : [t.translation]),
  ];
  return (
    <>
      <span class="find-words" lang={text.language} dir={directions[text.language]}>
        <Marked language={text.language} parts={excerpt(text.text, marks)} />
      </span>
      <span class="find-aside">{by.join(' · ')}</span>
    </>
  );
}

function Marked({
  language,
  parts,
}: {
  readonly language: string;
  readonly parts: readonly TextRun[];
}) {
  return (
    <bdi lang={language}>
      {parts.map(({ text, isMarked }, i) => (isMarked ? <mark key={i}>{text}</mark> : text))}
    </bdi>
  );
}
