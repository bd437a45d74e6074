import type { Correction } from '../story/schema.ts';
import { firstLanguage } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';
import { citeMessages } from '../i18n/cite.ts';
import { rightsText } from './licence.ts';
import { element, xmlDocument } from './xml.ts';
import type { Xml } from './xml.ts';

/** Lists the corrections as JSON, the newest first, each with its address. */
export function correctionsJson(context: ExportContext): string {
  const { story, addresses } = context;
  const corrections = story.corrections.map((correction) => ({
    ...correction,
    url: addresses.corrections(firstLanguage(context), correction.id),
  }));
  return `${JSON.stringify(corrections, null, 2)}\n`;
}

/** The facts that the feed cannot derive from the story. */
export interface FeedFacts {
  /** The day of the build, as in `2031-05-02`: the only known date of a feed without entries. */
  readonly today: string;
  /** Returns the same UUID for the same name, so that the feed keeps its ids when it moves. */
  readonly uuidOf: (name: string) => string;
}

/**
 * Builds the corrections as a feed (Atom, RFC 4287). Titles are in the story's first language; the
 * content of each entry is in all of them.
 */
export function correctionsFeed(context: ExportContext, facts: FeedFacts): string {
  const { story, addresses } = context;
  const language = firstLanguage(context);
  const urn = (name: string) => `urn:uuid:${facts.uuidOf(`${story.info.id} ${name}`)}`;
  const maintainers = citeMessages[language].maintainers(story.info.title[language]);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, urn('corrections')),
      element('title', {}, citeMessages[language].corrections(story.info.title[language])),
      element('updated', {}, midnight(story.corrections[0]?.date ?? facts.today)),
      element('author', {}, element('name', {}, maintainers)),
      element('rights', {}, rightsText(story, language)),
      link('self', 'application/atom+xml', addresses.file('corrections.atom')),
      link('alternate', 'text/html', addresses.corrections(language)),
      ...story.corrections.map((correction) =>
        element(
          'entry',
          {},
          element('id', {}, urn(`corrections/${correction.id}`)),
          element('title', {}, titleOf(context, correction)),
          element('updated', {}, midnight(correction.date)),
          link('alternate', 'text/html', addresses.corrections(language, correction.id)),
          element('content', { type: 'text' }, wordsOf(context, correction)),
        ),
      ),
    ),
  );
}

const midnight = (day: string) => `${day}T00:00:00Z`;

function link(rel: string, type: string, href: string): Xml {
  return element('link', { rel, type, href });
}

/** Names the places and the claim ids that a correction is about, or else the whole map. */
function titleOf(context: ExportContext, { places, claims }: Correction): string {
  const { story, derived } = context;
  const language = firstLanguage(context);
  const about = [
    ...places.map((id) => derived.placeById.get(id)!.name[language]),
    ...claims.map((id) => citeMessages[language].claimById(id)),
  ];
  return about.join(' · ') || story.info.title[language];
}

function wordsOf({ story }: ExportContext, { what, why, askedBy }: Correction): string {
  return story.info.languages
    .map((language) => {
      const t = citeMessages[language];
      return [what[language], t.why(why[language]), t.askedBy(askedBy[language])].join('\n');
    })
    .join('\n\n');
}
