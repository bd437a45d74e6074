import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from './cff.ts';
import { rightsText } from './licence.ts';
import { exportContextOf } from './exportContext.fixture.ts';

const { story } = exportContextOf();

test('another program reads what the format asks for, and nothing it does not know', () => {
  const cff = parse(citationCff(exportContextOf())) as Record<string, unknown>;
  expect(cff).toEqual({
    'cff-version': '1.2.0',
    message: expect.stringMatching(/cite/),
    type: 'dataset',
    title: story.info.title.en,
    abstract: `${story.info.standfirst.en} ${rightsText(story, 'en')}`,
    authors: [{ name: expect.stringContaining(story.info.title.en) }],
    license: 'CC-BY-4.0',
    url: 'https://example.org/campaign/',
    keywords: ['Coast', 'Valley'],
    references: [
      {
        type: 'newspaper-article',
        title: story.article.title.exact,
        authors: [{ name: story.article.outlet.en }],
        year: 2020,
        languages: ['ar'],
        notes: story.article.published.basis.en,
      },
    ],
  });
});

test('without a site’s own address it has none', () => {
  expect(parse(citationCff(exportContextOf(null)))).not.toHaveProperty('url');
});

test('a title with anything in it is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const named = { ...story, info: { ...story.info, title: { en: title, ar: title } } };
      expect(parse(citationCff(exportContextOf(null, named)))).toMatchObject({ title });
    }),
    { numRuns: 50 },
  );
});
