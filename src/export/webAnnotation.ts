import { citeMessages } from '../i18n/cite/messages.ts';
import { messages } from '../i18n/messages.ts';
import { correctionsOfClaim } from '../story/corrections.ts';
import { whatIsSaid } from '../story/derive.ts';
import { isOnePerson } from '../story/isOnePerson.ts';
import type { AboutPlace, Claim, Language, Localized } from '../story/schema.ts';
import { firstLanguage } from './edition.ts';
import type { Edition } from './edition.ts';
import { dataLicence, rightsText } from './licence.ts';

type Thing = Readonly<Record<string, unknown>>;

/**
 * Every claim as an annotation of the article (W3C Web Annotation Data Model): where its words
 * stand, our translation, the places it is about. Who annotates (we), who speaks and who published
 * the article are three and stay apart.
 */
export function claimsJsonLd(edition: Edition): string {
  const { story, addresses } = edition;
  const language = firstLanguage(edition);
  const id = addresses.file('claims.jsonld');
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: story.info.title[language],
    creator: creatorOf(edition),
    'dcterms:rights': inEveryLanguageOf(edition, (each) => rightsText(story, each)),
    'dcterms:source': articleOf(edition),
    total: story.claims.length,
    first: {
      id: `${id}#page`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: story.claims.map((claim) => annotationOf(edition, claim)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(edition: Edition, claim: Claim): Thing {
  const { story, derived, addresses } = edition;
  const language = firstLanguage(edition);
  const speaker = derived.speakerById.get(claim.speaker)!;
  const corrections = correctionsOfClaim(story, claim.id);
  const { exact, prefix, suffix, start, end } = claim.quote;
  return {
    id: addresses.claim(claim.id, language),
    type: 'Annotation',
    motivation: claim.places.length > 0 ? ['describing', 'identifying'] : 'describing',
    creator: creatorOf(edition),
    ...(corrections[0] && { modified: `${corrections[0].date}T00:00:00Z` }),
    body: [
      ...translationOf(edition, claim),
      {
        type: 'TextualBody',
        purpose: 'classifying',
        value: claim.mode,
        label: messages[language].claim.modes[claim.mode],
      },
      ...claim.places.map((about) => placeOf(edition, about)),
      ...story.info.languages.flatMap((each) =>
        claim.note ? [ours(textIn(each, claim.note[each], 'commenting'))] : [],
      ),
      ...corrections.flatMap(({ what }) =>
        story.info.languages.map((each) => ours(textIn(each, what[each], 'editing'))),
      ),
    ],
    target: {
      type: 'SpecificResource',
      source: articleId(edition),
      'schema:spokenByCharacter': {
        type: isOnePerson(speaker) ? 'schema:Person' : 'schema:Organization',
        'schema:name': inEveryLanguage(edition, speaker.name),
        'schema:description': messages[language].claim.kinds[speaker.kind],
      },
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

function translationOf(edition: Edition, { translation }: Claim): Thing[] {
  return Object.entries(translation).map(([language, value]) => ({
    ...ours(textIn(language, value, 'describing')),
    label: messages.en.claim.translation,
    creator: edition.addresses.home(firstLanguage(edition)),
  }));
}

function placeOf(edition: Edition, about: AboutPlace): Thing {
  const { story, derived, addresses } = edition;
  const language = firstLanguage(edition);
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: addresses.place(about.place, language),
    label: derived.placeById.get(about.place)!.name[language],
    'schema:keywords': about.ground ? [about.relation, about.ground] : [about.relation],
    'schema:description': inEveryLanguage(edition, whatIsSaid(story, about)),
  };
}

function textIn(language: string, value: string, purpose: string): Thing {
  return { type: 'TextualBody', purpose, value, language, format: 'text/plain' };
}

/** Our own text, under the licence; the quote that it is about is not. */
const ours = (body: Thing): Thing => ({ ...body, rights: dataLicence.url });

function inEveryLanguage(edition: Edition, words: Localized): Thing[] {
  return inEveryLanguageOf(edition, (each) => words[each]);
}

function inEveryLanguageOf({ story }: Edition, valueIn: (language: Language) => string): Thing[] {
  return story.info.languages.map((each) => ({ '@value': valueIn(each), '@language': each }));
}

function creatorOf(edition: Edition): Thing {
  const language = firstLanguage(edition);
  const { story, addresses } = edition;
  return {
    id: addresses.home(language),
    type: 'Organization',
    name: citeMessages[language].maintainers(story.info.title[language]),
  };
}

const articleId = (edition: Edition) => `${edition.addresses.home(firstLanguage(edition))}#article`;

/** The article under the id that the pages' structured data has for it. */
function articleOf(edition: Edition): Thing {
  const { article } = edition.story;
  const { from, to, basis } = article.published;
  return {
    id: articleId(edition),
    type: ['Text', 'schema:NewsArticle'],
    language: article.language,
    format: 'text/plain',
    'schema:headline': { '@value': article.title.exact, '@language': article.language },
    'schema:publisher': {
      type: 'schema:Organization',
      'schema:name': inEveryLanguage(edition, article.outlet),
    },
    'schema:sha256': article.sha256,
    // A range of days, as ISO 8601 writes it.
    'dcterms:issued': `${from}/${to}`,
    'dcterms:description': inEveryLanguage(edition, basis),
  };
}
