import { licenceName, licencesOf } from '../story/licences.ts';
import { citeMessages } from '../i18n/cite.ts';
import { dateRange } from '../i18n/formats.ts';
import { isolate } from '../i18n/isolate.ts';
import { messages } from '../i18n/messages.ts';
import { creditsOf } from '../story/credits.ts';
import type { Derived } from '../story/derive.ts';
import type { Claim, Language } from '../story/schema.ts';
import type { Place, Story } from '../story/story.ts';

/** The thing to cite: one claim, one place, or the whole map. */
export type Cited =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'map' };

export interface Citation {
  readonly cited: Cited;
  /** Its permanent address, absolute; null where the site does not know its own. */
  readonly url: string | null;
  /** The day of reading, as in `2031-05-02`; null where nobody is reading yet. */
  readonly accessed: string | null;
}

interface CiteContext {
  readonly story: Story;
  readonly derived: Derived;
}

/**
 * Writes a citation as plain text. It names the claim or place, the map, the article, the address,
 * the day of reading and the licence.
 */
export function citeText(context: CiteContext, citation: Citation, language: Language): string {
  const { story } = context;
  const t = citeMessages[language];
  const { url, accessed, cited } = citation;
  const title = isolate(story.info.title[language]);
  const what = citedWords(context, cited, language);
  const sentences = [
    ...(what === null ? [title] : [what, t.inMap(title)]),
    t.after(articleWords(story, language)),
    ...(cited.kind === 'place' ? [t.outline(outlineSources(cited.place, language))] : []),
    ...(url === null ? [] : [url]),
    ...(accessed === null ? [] : [t.accessed(dateRange(language, accessed, accessed))]),
    licenceWords(story, cited, language),
  ];
  return sentences.map((sentence) => (sentence === url ? url : `${sentence}.`)).join(' ');
}

/** Names a claim's speaker and mode, or the place; null for the whole map. */
function citedWords({ derived }: CiteContext, cited: Cited, language: Language): string | null {
  const t = citeMessages[language];
  switch (cited.kind) {
    case 'map':
      return null;
    case 'claim': {
      const { claim } = cited;
      const speaker = derived.speakerById.get(claim.speaker)!;
      const { kinds, modes } = messages[language].claim;
      return t.claim(
        isolate(speaker.name[language]),
        kinds[speaker.kind],
        modes[claim.mode],
        isolate(claim.id),
      );
    }
    case 'place': {
      const { name, asPrinted, kind } = cited.place;
      return t.place(isolate(name[language]), isolate(asPrinted), kind[language]);
    }
  }
}

function articleWords({ article }: Story, language: Language): string {
  const { from, to, isInferred } = article.published;
  return citeMessages[language].article(
    isolate(article.title.exact),
    article.title.translation.en,
    article.outlet[language],
    messages[language].source.published(from, to, isInferred),
  );
}

/** States the licences of the cited thing: a place has that of its own outline. */
function licenceWords(story: Story, cited: Cited, language: Language): string {
  const t = citeMessages[language];
  const outlet = story.article.outlet[language];
  const [ours = '', database] = licencesOf(story).map(({ id }) => licenceName(id));
  if (cited.kind !== 'place') return t.licence(ours, database ?? null, outlet);
  const outline = licenceName(cited.place.licence);
  return outline === ours ? t.licence(ours, null, outlet) : t.placeLicence(ours, outline, outlet);
}

/** Lists the sources of a place's outline, each once. */
function outlineSources(place: Place, language: Language): string[] {
  return creditsOf(place.sources).map(({ title }) => isolate(title[language]));
}

/**
 * Writes a citation for BibTeX and BibLaTeX. Its key has only plain letters, digits and hyphens;
 * the value of every field stands in braces.
 */
export function citeBibtex(context: CiteContext, citation: Citation): string {
  const { story, derived } = context;
  const { cited, url, accessed } = citation;
  const { from, to, isInferred } = story.article.published;
  const t = citeMessages.en;
  const title = story.info.title.en;
  const fields: Readonly<Record<string, string>> = {
    author: `{${bibtex(t.maintainers(title))}}`,
    title: `{${bibtex(bibtexTitle(derived, cited) ?? title)}}`,
    ...(cited.kind === 'map' ? {} : { howpublished: bibtex(title) }),
    note: bibtex(`${t.after(articleWords(story, 'en'))}. ${licenceWords(story, cited, 'en')}`),
    // This dates the article. The map itself has no known date but the day of reading.
    origdate: isInferred ? `${from}~/${to}~` : `${from}/${to}`,
    ...(url === null ? {} : { url }),
    ...(accessed === null ? {} : { urldate: accessed }),
    langid: 'english',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${keyOf(story, cited)},\n${lines.join('\n')}\n}`;
}

function bibtexTitle(derived: Derived, cited: Cited): string | null {
  switch (cited.kind) {
    case 'map':
      return null;
    case 'place':
      return `${cited.place.name.en} (${cited.place.asPrinted})`;
    case 'claim': {
      const speaker = derived.speakerById.get(cited.claim.speaker)!;
      return `${speaker.name.en}: claim ${cited.claim.id}`;
    }
  }
}

function keyOf({ info }: Story, cited: Cited): string {
  if (cited.kind === 'map') return info.id;
  return `${info.id}-${cited.kind === 'claim' ? cited.claim.id : cited.place.id}`;
}

/**
 * Escapes the characters that TeX would read as commands, so that it prints them. Removes the
 * Unicode marks of direction, which mean nothing to TeX.
 */
export function bibtex(text: string): string {
  return text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/[\\{}]/g, (letter) => texNames[letter]!)
    .replaceAll(/[&%$#_]/g, (letter) => `\\${letter}`)
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
}

/** Commands in place of backslash and braces, since braces must balance with any text. */
const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};
