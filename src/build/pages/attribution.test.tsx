import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { citeBibtex, citeText } from '../../export/cite.ts';
import type { Cited } from '../../export/cite.ts';
import { exportContextOf, facts } from '../../export/exportContext.fixture.ts';
import { exportFiles } from '../../export/exportFiles.ts';
import { downloadNames } from '../../export/downloads.ts';
import { correctionsFeed } from '../../export/corrections.ts';
import * as catalogues from '../../i18n/messages.ts';
import { belowMapMessages } from '../../i18n/belowMap.ts';
import { findMessages } from '../../i18n/find.ts';
import { helpMessages } from '../../i18n/help.ts';
import { pageMessages } from '../../i18n/pages.ts';
import { readingMessages } from '../../i18n/reading.ts';
import { shareMessages } from '../../i18n/share.ts';
import { verifyMessages } from '../../i18n/verify.ts';
import { SavedPicture } from '../../map/picture/SavedPicture.tsx';
import { deriveStory, statementOf } from '../../story/derive.ts';
import { layersShowing } from '../../story/claims.ts';
import { madeUpCorrections } from '../../story/corrections.fixture.ts';
import type { Claim, Language } from '../../story/schema.ts';
import { headlineOf } from '../../ui/frame/Headline.tsx';
import { quoteText } from '../../ui/share/quoteText.ts';
import { frameSnippet, linkSnippet } from '../../ui/share/snippets.ts';
import { oembed } from './oembed.ts';
import { pageData, pageHead } from './pageHead.ts';
import { renderPicture } from './renderPage.tsx';
import { shareOf } from './share.ts';
import { storeForPath } from '../../state/store.ts';
import { loadSiteData } from '../siteData.ts';
import { omission } from '../../story/codePoints.ts';

/** The tests cover texts that are read without the page. Each must say who makes its claims. */

const loaded = loadSiteData();
const { story } = loaded;
const derived = deriveStory(story);
const edition = exportContextOf('https://example.org', loaded.story, loaded.outlines);
const site = { base: '/campaign/', origin: 'https://example.org' };
const paths = ['/', ...story.places.map(({ id }) => `/place/${id}/`)];

const outletIn: Readonly<Record<Language, RegExp>> = { en: /Alhurra/, ar: /الحرة/ };
const anonymityIn: Readonly<Record<Language, RegExp>> = {
  en: /anonymous/,
  ar: /لم يذكر اسمه|لم تسمه|دون ذكر الاسم|لم تذكر أسماؤها/,
};

/** A wording that claims something. `isAnonymous` is true where an anonymous speaker claims it. */
interface Statement {
  readonly text: string;
  readonly isAnonymous: boolean;
}

const isAnonymous = ({ speaker }: Claim) => derived.speakerById.get(speaker)!.kind === 'anonymous';

function statementsIn(language: Language): Statement[] {
  const ofLayers = story.layers.map((layer) => ({
    text: layer.name[language],
    isAnonymous: story.claims.some(
      (claim) =>
        isAnonymous(claim) &&
        claim.places.some((about) => layersShowing([layer], about).length > 0),
    ),
  }));
  const ofClaims = story.claims.flatMap((claim) =>
    [
      ...claim.places.map((about) => statementOf(story, about)[language]),
      language === 'ar' ? claim.quote.exact : claim.translation.en,
    ].map((text) => ({ text, isAnonymous: isAnonymous(claim) })),
  );
  const ofStory = { text: headlineOf(story, language), isAnonymous: true };
  return [...ofLayers, ...ofClaims, ofStory];
}

const plain = (text: string) =>
  text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(quot|#34);/g, '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\u2066-\u2069]/g, '');

/**
 * Finds texts that make a claim without saying who makes it. `claiming` counts all texts that make
 * a claim.
 */
function unattributed(texts: readonly string[], language: Language) {
  const statements = statementsIn(language);
  const found: string[] = [];
  let claiming = 0;
  for (const text of texts.map(plain)) {
    // A short layer name may occur inside another word, so only whole words count as a claim.
    const made = statements.filter(({ text: said }) => hasPhrase(text, said));
    if (made.length === 0) continue;
    claiming++;
    const isNamed = outletIn[language].test(text);
    const isHedged = made.every((each) => !each.isAnonymous) || anonymityIn[language].test(text);
    if (!isNamed || !isHedged) found.push(text);
  }
  return { found, claiming };
}

const isLetter = (letter = '') => /\p{L}/u.test(letter);

const hasPhrase = (text: string, phrase: string) => {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  return !isLetter(text[at - 1]) && !isLetter(text[at + phrase.length]);
};

/** The kinds of text that leave the page. Each function returns all its texts in one language. */
const kinds: Readonly<Record<string, (language: Language) => string[]>> = {
  titles: (language) => storesIn(language).map((store) => shareOf(store).title),
  descriptions: (language) => storesIn(language).map((store) => shareOf(store).description),
  'link previews': (language) =>
    storesIn(language).flatMap((store) =>
      [...pageHead(store, shareOf(store), site).matchAll(/content="([^"]*)"/g)].map(
        ([, content = '']) => content,
      ),
    ),
  'social pictures': (language) =>
    pathsIn(language).map((path) => renderPicture(loaded, path, site)),
  'saved pictures': (language) =>
    storesIn(language).map((store) =>
      renderToString(
        <SavedPicture
          {...{ store, basemapInfo: loaded.basemapInfo }}
          camera={{ center: [47.6, 30.6], zoom: 8 }}
          size={{ width: 800, height: 600 }}
          headline={headlineOf(story, language)}
          url="https://example.org/"
        />,
      ),
    ),
  'oEmbed titles': (language) =>
    storesIn(language).map((store) => JSON.parse(oembed(store, shareOf(store), site)).title),
  'frame and link titles': (language) =>
    storesIn(language).flatMap((store) => {
      const { title } = shareOf(store);
      const frame = frameSnippet({ src: '/embed/', title, height: null });
      return [/title="([^"]*)"/.exec(frame)![1]!, linkSnippet('/', title)];
    }),
  'JSON-LD names and descriptions': (language) =>
    storesIn(language).flatMap((store) =>
      [...pageData(store, shareOf(store), site).matchAll(/"(?:name|description)":("[^"]*")/g)].map(
        ([, value = '""']) => JSON.parse(value) as string,
      ),
    ),
  citations: (language) =>
    [
      ...story.claims.map((claim): Cited => ({ kind: 'claim', claim })),
      ...story.places.map((place): Cited => ({ kind: 'place', place })),
      { kind: 'map' } as const,
    ].flatMap((cited) => {
      const citation = { cited, url: 'https://example.org/', accessed: '2031-05-02' };
      const text = citeText(edition, citation, language);
      return language === 'en' ? [text, citeBibtex(edition, citation)] : [text];
    }),
  'copied quotes': (language) =>
    story.claims.map((claim) => quoteText({ story, derived }, claim, language, 'https://e.org/')),
};
const pathsIn = (language: Language) =>
  paths.map((path) => (language === story.info.languages[0] ? path : `/${language}${path}`));
const storesIn = (language: Language) =>
  pathsIn(language).map((path) => storeForPath(story, path, site.base));

/** Kinds that name places and speakers, but by their nature state nothing about them. */
const neverClaiming = new Set(['citations']);

describe.each(story.info.languages)('in %s, text that travels alone', (language) => {
  test.each(Object.keys(kinds))('%s say who says it', (kind) => {
    const texts = kinds[kind]!(language);
    const { found, claiming } = unattributed(texts, language);
    expect(found).toEqual([]);
    expect(claiming > 0, `${claiming} of ${texts.length}`).toBe(!neverClaiming.has(kind));
  });
});

test.each(story.info.languages)(
  '%s: a link picture cuts neither the finding nor its caveats',
  (language) => {
    const picture = plain(renderPicture(loaded, pathsIn(language)[0]!, site)).replaceAll(
      /\s+/g,
      ' ',
    );
    expect(picture).not.toContain(omission);
    expect(picture).toContain(headlineOf(story, language));
    expect(picture).toContain(story.info.standfirst[language]);
  },
);

test('a KML folder is named after its layer and who says so, and each quote has its speaker', () => {
  const [language] = story.info.languages as [Language];
  const kml = exportedFiles().get('places.kml')!;
  const folders = [...kml.matchAll(/<Folder>\s*<name>([^<]*)/g)].map(([, name = '']) => name);
  expect(unattributed(folders, language)).toEqual({ found: [], claiming: folders.length });
  const descriptions = [...kml.matchAll(/<Placemark.*?<description>([^<]*)/gs)].map(
    ([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  );
  expect(unattributed(descriptions, language)).toEqual({
    found: [],
    claiming: story.places.length,
  });
});

test('an entry of the feed claims nothing, or says who does', () => {
  const [language] = story.info.languages as [Language];
  const corrections = madeUpCorrections(story.places[0]!.id, story.claims[0]!.id);
  const feed = correctionsFeed({ ...edition, story: { ...story, corrections } }, facts);
  const titles = [...feed.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => title);
  expect(titles.length).toBeGreaterThan(1);
  expect(unattributed(titles, language).found).toEqual([]);
});

/**
 * Collects every string in a value, and the source text of functions. It leaves out ids, relations
 * and URLs, because they are not wording.
 */
function stringsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'function') return [String(value)];
  if (typeof value === 'string') return isAddress(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, key));
  return Object.entries(value).flatMap(([inner, item]) => stringsIn(item, inner));
}
const isAddress = (key: string) =>
  /^(@?id|claim|claims|layers|relation|relations|url|claim_url|source|schema:keywords)$/.test(key);

function exportedFiles() {
  return exportFiles(edition, { ...facts, factsOf: () => ({ bytes: 1, sha256: '0' }) });
}

describe('words that no text may have', () => {
  const words = /\bskipped\b(?!-)|its own source|سماها مصدرها/i;
  const overreach = /data is free to use|البيانات متاحة برخصة|also for business/i;

  test('the interface has none of them', () => {
    const all = [
      belowMapMessages,
      catalogues.messages,
      findMessages,
      helpMessages,
      pageMessages,
      readingMessages,
      shareMessages,
      verifyMessages,
    ].flatMap((each) => stringsIn(each));
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((text) => words.test(text) || overreach.test(text))).toEqual([]);
  });

  test('the data has none of them', () => {
    const all = stringsIn({ ...story });
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((text) => words.test(text))).toEqual([]);
  });

  test('no export has any of them, and each that holds quotes says whose they are', () => {
    const files = exportedFiles();
    expect([...files.keys()]).toEqual(downloadNames);
    for (const [name, text] of files) {
      const isJson = /json(ld)?$/.test(name);
      // The relation's id (`skipped`) has a column of its own, beside its wording.
      const cells = isJson ? stringsIn(JSON.parse(text)) : text.split(/[,\r\n]+/);
      const said = cells.filter((cell) => cell !== 'skipped' && words.test(cell));
      expect(said, name).toEqual([]);
      if (story.claims.some(({ quote }) => text.includes(quote.exact))) {
        expect(text, name).toMatch(/quotes, nearly the whole article, remain Alhurra’s/);
      }
    }
  });
});
