import { dataLicence } from '../story/licences.ts';
import { citeMessages } from '../i18n/cite.ts';
import { messages } from '../i18n/messages.ts';
import { correctionsOfClaim } from '../story/corrections.ts';
import { statementOf } from '../story/derive.ts';
import { isOnePerson } from '../story/speakers.ts';
import type { AboutPlace, Claim, Language, Localized } from '../story/schema.ts';
import { firstLanguage } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';
import { rightsText } from './licence.ts';

type Thing = Readonly<Record<string, unknown>>;

/**
 * Exports every claim as an annotation of the article, as JSON-LD (W3C Web Annotation Data Model).
 * It gives the position of the words, our translation and the places. The annotator (we), the
 * speaker and the publisher are three parties and stay separate.
 */
export function claimsJsonLd(context: ExportContext): string {
  const { story, addresses } = context;
  const language = firstLanguage(context);
  const id = addresses.file('claims.jsonld');
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: story.info.title[language],
    creator: creatorOf(context),
    'dcterms:rights': inEveryLanguageOf(context, (each) => rightsText(story, each)),
    'dcterms:source': articleOf(context),
    total: story.claims.length,
    first: {
      id: `${id}#page`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: story.claims.map((claim) => annotationOf(context, claim)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(context: ExportContext, claim: Claim): Thing {
  const { story, derived, addresses } = context;
  const language = firstLanguage(context);
  const speaker = derived.speakerById.get(claim.speaker)!;
  const corrections = correctionsOfClaim(story, claim.id);
  const { exact, prefix, suffix, start, end } = claim.quote;
  return {
    id: addresses.claim(claim.id, language),
    type: 'Annotation',
    motivation: claim.places.length > 0 ? ['describing', 'identifying'] : 'describing',
    creator: creatorOf(context),
    ...(corrections[0] && { modified: `${corrections[0].date}T00:00:00Z` }),
    body: [
      ...translationOf(context, claim),
      {
        type: 'TextualBody',
        purpose: 'classifying',
        value: claim.mode,
        label: messages[language].claim.modes[claim.mode],
      },
      ...claim.places.map((about) => placeOf(context, about)),
      ...story.info.languages.flatMap((each) =>
        claim.note ? [ours(textIn(each, claim.note[each], 'commenting'))] : [],
      ),
      ...corrections.flatMap(({ what }) =>
        story.info.languages.map((each) => ours(textIn(each, what[each], 'editing'))),
      ),
    ],
    target: {
      type: 'SpecificResource',
      source: articleId(context),
      'schema:spokenByCharacter': {
        type: isOnePerson(speaker) ? 'schema:Person' : 'schema:Organization',
        'schema:name': inEveryLanguage(context, speaker.name),
        'schema:description': messages[language].claim.kinds[speaker.kind],
      },
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

function translationOf(context: ExportContext, { translation }: Claim): Thing[] {
  return Object.entries(translation).map(([language, value]) => ({
    ...ours(textIn(language, value, 'describing')),
    label: messages.en.claim.translation,
    creator: context.addresses.home(firstLanguage(context)),
  }));
}

function placeOf(context: ExportContext, about: AboutPlace): Thing {
  const { story, derived, addresses } = context;
  const language = firstLanguage(context);
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: addresses.place(about.place, language),
    label: derived.placeById.get(about.place)!.name[language],
    'schema:keywords': about.ground ? [about.relation, about.ground] : [about.relation],
    'schema:description': inEveryLanguage(context, statementOf(story, about)),
  };
}

function textIn(language: string, value: string, purpose: string): Thing {
  return { type: 'TextualBody', purpose, value, language, format: 'text/plain' };
}

/** Puts our own text under the licence, which does not cover the quote that it is about. */
const ours = (body: Thing): Thing => ({ ...body, rights: dataLicence.url });

function inEveryLanguage(context: ExportContext, words: Localized): Thing[] {
  return inEveryLanguageOf(context, (each) => words[each]);
}

function inEveryLanguageOf(
  { story }: ExportContext,
  valueIn: (language: Language) => string,
): Thing[] {
  return story.info.languages.map((each) => ({ '@value': valueIn(each), '@language': each }));
}

function creatorOf(context: ExportContext): Thing {
  const language = firstLanguage(context);
  const { story, addresses } = context;
  return {
    id: addresses.home(language),
    type: 'Organization',
    name: citeMessages[language].maintainers(story.info.title[language]),
  };
}

const articleId = (context: ExportContext) =>
  `${context.addresses.home(firstLanguage(context))}#article`;

/** Describes the article, under the same id as in the pages' structured data. */
function articleOf(context: ExportContext): Thing {
  const { article } = context.story;
  const { from, to, basis } = article.published;
  return {
    id: articleId(context),
    type: ['Text', 'schema:NewsArticle'],
    language: article.language,
    format: 'text/plain',
    'schema:headline': { '@value': article.title.exact, '@language': article.language },
    'schema:publisher': {
      type: 'schema:Organization',
      'schema:name': inEveryLanguage(context, article.outlet),
    },
    'schema:sha256': article.sha256,
    // ISO 8601 writes a range of days like this.
    'dcterms:issued': `${from}/${to}`,
    'dcterms:description': inEveryLanguage(context, basis),
  };
}
