import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { articleText } from '../story/story.fixture.ts';
import { annotationContext } from './annotationContext.fixture.ts';
import { correctedStory, exportContextOf } from './exportContext.fixture.ts';
import { claimsJsonLd } from './webAnnotation.ts';

const context = exportContextOf();
const { story, derived } = context;

/** A node in expanded JSON-LD: every value is in a list and every name is an address. */
type Node = Record<string, Node[]> & { '@id'?: string; '@type'?: string[]; '@value'?: unknown };

async function expand(text: string): Promise<Node> {
  const expanded = await jsonld.expand(JSON.parse(text), {
    base: 'https://elsewhere.example/data/claims.jsonld',
    documentLoader: async (url) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      const document = { '@context': annotationContext } as unknown as jsonld.NodeObject;
      return Promise.resolve({ documentUrl: url, document });
    },
  });
  expect(expanded).toHaveLength(1);
  return expanded[0] as unknown as Node;
}

const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
const dcterms = (name: string) => `http://purl.org/dc/terms/${name}`;
const schema = (name: string) => `http://schema.org/${name}`;
const valueOf = (node: Node | undefined, name: string) => node?.[name]?.[0]?.['@value'];

const collection = await expand(claimsJsonLd(context));
const annotationsOf = (node: Node) => {
  const page = node['http://www.w3.org/ns/activitystreams#first']![0]!;
  return page['http://www.w3.org/ns/activitystreams#items']![0]!['@list']!;
};
const annotations = annotationsOf(collection);
const bodiesOf = (annotation: Node, purpose: string) =>
  annotation[oa('hasBody')]!.filter((body) => body[oa('hasPurpose')]![0]!['@id'] === oa(purpose));

test('every claim is an annotation under its permanent address', () => {
  expect(annotations.map((node) => node['@id'])).toEqual(
    story.claims.map(({ id }) => `https://example.org/campaign/#claim-${id}`),
  );
  for (const node of annotations) expect(node['@type']).toEqual([oa('Annotation')]);
});

test('without a site’s own address the ids are those of wherever the file lies', async () => {
  const [first] = annotationsOf(await expand(claimsJsonLd(exportContextOf(null))));
  expect(first!['@id']).toBe('https://elsewhere.example/campaign/#claim-storm-warning');
});

const keys = (node: object): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? [key, ...keys(value)] : [key],
  );

test('nothing in the document is lost for want of a name', () => {
  const written = new Set(keys(JSON.parse(claimsJsonLd(context)) as object));
  const known = new Set(Object.keys(annotationContext));
  const plain = [...written].filter((key) => !/^(@|\d+$|schema:|dcterms:)/.test(key));
  expect(plain.filter((key) => !known.has(key))).toEqual([]);
});

/**
 * Applies an annotation's selectors to a text. `times` counts the occurrences of the quote with its
 * prefix and suffix.
 */
function found(annotation: Node, text: string) {
  const [target] = annotation[oa('hasTarget')]!;
  const byType = (type: string) =>
    target![oa('hasSelector')]!.find((each) => each['@type']![0] === oa(type));
  const [start, end] = ['start', 'end'].map((name) =>
    Number(valueOf(byType('TextPositionSelector'), oa(name))),
  );
  const [prefix, exact, suffix] = ['prefix', 'exact', 'suffix'].map(
    (name) => valueOf(byType('TextQuoteSelector'), oa(name)) as string,
  );
  return {
    byPosition: [...text].slice(start, end).join(''),
    byWords: exact,
    times: text.split(`${prefix}${exact}${suffix}`).length - 1,
  };
}

test('the selectors find every quote in the article, and each once', () => {
  const expected = story.claims.map(({ quote }) => ({
    byPosition: quote.exact,
    byWords: quote.exact,
    times: 1,
  }));
  expect(annotations.map((each) => found(each, articleText))).toEqual(expected);
});

test('who annotates, who speaks and who published are three', () => {
  const [article] = collection[dcterms('source')]!;
  const publisher = article![schema('publisher')]![0]!;
  expect(publisher[schema('name')]).toContainEqual({
    '@value': story.article.outlet.en,
    '@language': 'en',
  });
  for (const [index, annotation] of annotations.entries()) {
    const claim = story.claims[index]!;
    const creator = annotation[dcterms('creator')]![0]!;
    expect(valueOf(creator, 'http://xmlns.com/foaf/0.1/name')).toContain(story.info.title.en);
    const [target] = annotation[oa('hasTarget')]!;
    expect(target![oa('hasSource')]![0]!['@id']).toBe(article!['@id']);
    const speaker = target![schema('spokenByCharacter')]![0]!;
    expect(speaker[schema('name')]).toContainEqual({
      '@value': derived.speakerById.get(claim.speaker)!.name.ar,
      '@language': 'ar',
    });
  }
});

test('the translation is a body with its language, labelled as ours', () => {
  for (const [index, annotation] of annotations.entries()) {
    const [translation, ...others] = bodiesOf(annotation, 'describing');
    expect(others).toEqual([]);
    expect(valueOf(translation, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')).toBe(
      story.claims[index]!.translation.en,
    );
    expect(valueOf(translation, 'http://purl.org/dc/elements/1.1/language')).toBe('en');
    expect(valueOf(translation, 'http://www.w3.org/2000/01/rdf-schema#label')).toBe(
      'Our translation',
    );
    // The licence covers only our own text, not the annotation that contains the quote.
    expect(translation![dcterms('rights')]![0]!['@id']).toMatch(/creativecommons\.org/);
    expect(annotation[dcterms('rights')]).toBeUndefined();
  }
});

test('each place it is about is named by its permanent address, with what is said of it', () => {
  for (const [index, annotation] of annotations.entries()) {
    const named = bodiesOf(annotation, 'identifying').map((body) => [
      body[oa('hasSource')]![0]!['@id'],
      body[schema('keywords')]!.map((word) => word['@value']),
    ]);
    expect(named).toEqual(
      story.claims[index]!.places.map(({ place, relation, ground }) => [
        `https://example.org/campaign/place/${place}/`,
        ground ? [relation, ground] : [relation],
      ]),
    );
  }
});

test('a corrected claim says when it was changed, and what was', async () => {
  const corrected = annotationsOf(
    await expand(claimsJsonLd(exportContextOf('https://example.org', correctedStory))),
  ).filter((node) => dcterms('modified') in node);
  expect(corrected.map((node) => [node['@id'], valueOf(node, dcterms('modified'))])).toEqual([
    ['https://example.org/campaign/#claim-reopened-areas', '2031-03-14T00:00:00Z'],
  ]);
  expect(bodiesOf(corrected[0]!, 'editing')).toHaveLength(story.info.languages.length);
});
