import { formatNumber } from '../formats.ts';
import type { Tolerance } from '../../story/quotes/tolerances.ts';

const n = formatNumber;

const tolerances: Readonly<Record<Tolerance, string>> = {
  space: 'white space',
  'quotation-marks': 'quotation marks',
  'vowel-signs': 'vowel signs (harakat)',
  tatweel: 'tatweel',
  hamza: 'forms of alef and hamza',
  yeh: 'ya and alef maqsura',
  'teh-marbuta': 'ta marbuta and ha',
  'letter-forms': 'forms of letters',
  digits: 'digits',
  punctuation: 'commas, dashes and the like',
  invisible: 'invisible marks',
};

/** The texts of the page that checks quotes, in English. */
export const en = {
  intro:
    'Every quote on the map should be the article’s words to the letter. The article is not printed on this site as one text. If you have a copy, you can check the quotes here: we search your text for each of them and show where the two differ.',
  privacy:
    'Your text stays in this browser: the page cannot open any connection, and forgets the text when you leave.',
  scriptless:
    'The search needs JavaScript. Without it you can compare the quotes below with your copy by hand.',
  file: 'A file with the article’s text',
  fileHint: (megabytes: number) =>
    `Plain text in UTF-8, at most ${n(megabytes)} MB. It can be dropped here, too.`,
  paste: 'Or the text itself',
  check: 'Check the quotes',
  checking: 'Searching for the quotes…',
  quotes: 'The quotes and their positions',
  positions:
    'Positions count characters (Unicode code points) from the beginning of the text, including its title.',
  listed: (shown: number, all: number) =>
    `The search covers all ${n(all)} quotes. This list shows ${n(shown)}: before the search the first ones, after it those not found word for word at their position.`,
  title: 'The article’s title',
  at: (start: number, end: number) => `Characters ${n(start)} to ${n(end)}`,
  onMap: (number: number) => `Quote ${n(number)} on the map page`,
  number: (number: number) => `no. ${n(number)}`,

  statuses: {
    unchecked: 'Not checked yet',
    found: 'Found word for word',
    elsewhere: 'Found word for word, at another position',
    tolerated: 'Found, in another spelling or typography',
    differs: 'Different',
    'not-found': 'Not found',
  },
  standsAt: (start: number, end: number) => `In your text: characters ${n(start)} to ${n(end)}.`,
  stated: (start: number, end: number) => `In our copy: ${n(start)} to ${n(end)}.`,
  times: (count: number) => `It occurs ${n(count)} times; this is the likeliest one.`,
  tolerances,
  notSame: (list: string) => `Differences: ${list}.`,
  showSpelling: 'How your text spells it',
  sides: { quote: 'The quote', text: 'Your text' },
  change: {
    insteadOf: 'Instead of',
    has: 'your text has',
    lacks: 'Your text lacks',
    adds: 'Your text adds',
    more: (count: number) => `Further differences: ${n(count)}.`,
  },

  summary: {
    found: (count: number, total: number) =>
      `${n(count)} of ${n(total)} quotes found word for word.`,
    elsewhere: (count: number) => `Of these, at another position than in our copy: ${n(count)}`,
    tolerated: (count: number) => `Found in another spelling or typography: ${n(count)}`,
    differs: (count: number) => `Different: ${n(count)}`,
    'not-found': (count: number) => `Not found: ${n(count)}`,
    sameCopy: 'Your text is identical to the copy we took the quotes from (same SHA-256):',
  },
  refused: {
    empty: 'It contains no text.',
    tooLarge: (megabytes: number, limit: number) =>
      `The text has ${n(megabytes)} MB, more than the limit of ${n(limit)} MB. Copy the article out of it and paste it here.`,
    notUtf8: (byte: number) =>
      `The file is not plain text in UTF-8: byte ${n(byte)} is not valid there.`,
    fixUtf8:
      'Open it in a text editor and save it in UTF-8. From a PDF or a Word document, copy the text and paste it here.',
    notText: (byte: number) => `The file is not text: byte ${n(byte)} is zero.`,
    unreadable: 'The file cannot be read. Choose it again, or paste the text.',
  },
};

export type VerifyMessages = typeof en;
