import { type Plural, plural } from '../formats.ts';

const places: Plural = { one: '1 place', other: '{n} places' };
const speakers: Plural = { one: '1 speaker', other: '{n} speakers' };
const quotes: Plural = { one: '1 quote', other: '{n} quotes' };

/**
 * The texts of the search in English. The page contains those of the field itself; the others load
 * with the search code.
 */
export const en = {
  label: 'Find a place, a speaker or a quote',
  placeholder: 'Find',
  clear: 'Clear',
  results: 'Results',
  kinds: {
    places: 'Places',
    elsewhere: 'Places in other parts',
    speakers: 'Speakers',
    quotes: 'Quotes',
  },
  places: (n: number) => plural('en', n, places),
  elsewhere: (n: number) => `${plural('en', n, places)} in other parts`,
  speakers: (n: number) => plural('en', n, speakers),
  quotes: (n: number) => plural('en', n, quotes),
  found: (...counts: string[]) => `Found: ${counts.join(', ')}.`,
  firstOf: (shown: number, all: number) => `the first ${shown} of ${all}`,
  nothing: (query: string) => `Nothing found for ${query}.`,
  hint: 'Try fewer words or another spelling, in Arabic or Latin letters.',
  reach: {
    all: 'The search covers places in every part of the story, and speakers and quotes in this one.',
    coming: 'The names of the other parts are still loading.',
    missing: 'The names of the other parts failed to load: only this part is searched.',
  },
  modes: {
    direct: 'direct quotation',
    reported: 'reported speech',
    narration: 'the article’s own words',
  },
  translation: 'our translation',
};

export type FindMessages = typeof en;
