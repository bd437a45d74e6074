import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../story/story.ts';
import { asId } from '../story/asId.fixture.ts';
import { bibtex, citeBibtex, citeText } from './cite.ts';
import type { Cited } from './cite.ts';
import { exportContextOf } from './exportContext.fixture.ts';

const context = exportContextOf();
const { story, derived } = context;
const isolates = /[\u2066-\u2069]/g;
const citation = (cited: Cited, url = 'https://example.org/') => ({
  cited,
  url,
  accessed: '2031-05-02',
});
const claim = story.claims.find(({ id }) => id === 'closed-areas')!;
const place = derived.placeById.get(asId('harbour'))!;

describe('a citation', () => {
  test('of a claim names who says it and how, the article, the map, the address and the day', () => {
    const url = 'https://example.org/#claim-closed-areas';
    const text = citeText(context, citation({ kind: 'claim', claim }, url), 'en');
    expect(text.replaceAll(isolates, '')).toBe(
      'A pilot of the harbour (anonymous). Reported speech, in the article’s wording; only words in quotation marks are given as the speaker’s own. Claim “closed-areas”. In: The map of the storm. After: «خريطة مختلقة لأجل الاختبار» [A map made up for the tests], The Examiner, 1 – 2 January 2020 (inferred). https://example.org/#claim-closed-areas Accessed 2 May 2031. Data licence: CC BY 4.0 for our translations, notes and outlines, ODbL 1.0 for outlines drawn after OpenStreetMap; the quotes remain The Examiner’s.',
    );
  });

  test('of a place names its outline’s sources', () => {
    const text = citeText(context, citation({ kind: 'place', place }), 'en');
    expect(text.replaceAll(isolates, '')).toMatch(
      /^Harbour \(المرفأ\), district\. .*Outline from: Made-up survey/,
    );
  });

  test('of a place names the licence of its own outline', () => {
    const market = derived.placeById.get(asId('market'))!;
    const end = /Data licence: (.*?) for/;
    const licenceOf = (each: Place) =>
      end.exec(citeText(context, citation({ kind: 'place', place: each }), 'en'))?.[1];
    expect(licenceOf(place)).toBe('CC BY 4.0');
    expect(licenceOf(market)).toBe('ODbL 1.0');
  });

  test('in Arabic is in Arabic, with Western digits', () => {
    for (const cited of [
      { kind: 'claim', claim },
      { kind: 'place', place },
      { kind: 'map' },
    ] as const) {
      const text = citeText(context, citation(cited), 'ar').replaceAll(isolates, '');
      expect(text).toContain(story.info.title.ar);
      expect(text).toContain(story.article.title.exact);
      expect(text).toMatch(/2031/);
      expect(text).not.toMatch(/[٠-٩]/);
    }
  });

  test('nobody has read yet says nothing of a day', () => {
    const unread = { cited: { kind: 'map' } as const, url: 'https://example.org/', accessed: null };
    expect(citeText(context, unread, 'en')).not.toContain('Accessed');
    expect(citeBibtex(context, unread)).not.toContain('urldate');
  });
});

describe('for BibTeX', () => {
  test('it is one entry with a plain key, the address and the day', () => {
    const entry = citeBibtex(context, citation({ kind: 'claim', claim }));
    expect(entry).toMatch(/^@misc\{storm-closed-areas,\n/);
    expect(entry).toContain('  url = {https://example.org/},\n');
    expect(entry).toContain('  urldate = {2031-05-02},\n');
    expect(entry).not.toMatch(isolates);
  });

  test('whatever a text has, its braces balance and none of its letters is a command', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}\\&%$#_~^ab ا') }), (text) => {
        const written = bibtex(text);
        let depth = 0;
        for (const letter of written.replaceAll(/\\./g, '')) {
          if (letter === '{') depth++;
          if (letter === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(written.replaceAll(/\\[&%$#_]/g, '')).not.toMatch(/[&%$#_~^]/);
      }),
    );
  });
});
