import { formatNumber } from '../formats.ts';

/** What the further pages are called and say of themselves, in English; the map page has none of it. */
export const en = {
  label: 'More about this map',
  home: 'Back to the map',
  pages: {
    verify: {
      link: 'Check the quotes yourself',
      title: 'Check the quotes yourself',
      description:
        'Drop in your copy of the article: every quote on the map is searched for in it, within your browser, and what differs is shown word for word.',
    },
    data: {
      link: 'Download the data',
      title: 'Download and cite the data',
      description:
        'Every place and every claim as open files, with what each is for, its licence and how to cite it.',
    },
    corrections: {
      link: 'Corrections',
      title: 'Corrections',
      description: 'What was wrong on this map, what it says now, why, and who asked for it.',
    },
  },
  data: {
    intro: 'All that this map shows, as open files, made from the same data as the map itself.',
    files: 'The files',
    kilobytes: (size: string) => `${size} kB`,
    uses: {
      'places.geojson':
        'For desktop mapping programs and for code: names, geometry, how well each place is known and from what. A place known only as a point is a point with its uncertainty in metres, never a made-up outline.',
      'claims.csv':
        'For spreadsheets: one row for each claim and place, with the exact words, our translation, the speaker and the point.',
      'claims.jsonld':
        'For annotation tools and archives: each claim as a W3C Web Annotation of the article, with its words and their position.',
      'places.kml': 'For globes: the places by layer, in the colours of this map.',
      'corrections.json': 'For code: what was corrected, when, why and at whose request.',
      'corrections.atom': 'For feed readers: the same, as it comes.',
      'CITATION.cff': 'For reference managers: how to cite the data.',
      'datapackage.json':
        'For data catalogues: what each file is, the columns of the table, licences, sources, sizes and checksums.',
    },
    licence: 'Licence and credit',
    licenceText: 'The data is free to use, also for business, under',
    sources: 'The outlines and points rest on these sources. Pass their credit on with the data:',
    software: 'The site also holds software, fonts and shapes of others:',
    softwareLicences: 'their licences',
    cite: 'How to cite',
    citeEach:
      'Each place and each quote has an address of its own that stays. “Share and embed” on its page gives its citation, in Arabic, in English and for BibTeX.',
    citeMap: 'The whole map:',
    bibtex: 'For BibTeX:',
    crosswalk: 'The places in other registers',
    crosswalkIntro:
      'Only what is known is entered, nothing is guessed. “Close” is roughly the place, as a town for its district; “within” is the unit that the place lies in.',
    crosswalkListed: (shown: number, all: number) =>
      `Here are the first ${formatNumber(shown)} of ${formatNumber(all)} places; the files have all.`,
    place: 'Place',
    registers: {
      pcode: 'OCHA p-code',
      wikidata: 'Wikidata',
      geonames: 'GeoNames',
      osm: 'OpenStreetMap',
      icao: 'ICAO',
    },
    matches: { close: 'close', within: 'within' },
    geoPrecision: 'ACLED precision',
    certainty: 'Linked Places certainty',
    certainties: { certain: 'certain', 'less-certain': 'less certain', uncertain: 'uncertain' },
    certaintyIntro:
      'The last two columns follow from how well we know a place. Precision is 1 for the spot itself, 2 for a part of a region or a point that stands for one, 3 where no more than the region is sure.',
  },
  corrections: {
    intro:
      'When something here was wrong and is put right, this page says so, and so does the place or the quote it is about.',
    ask: 'To ask for one, open an issue in this project’s repository: which place or quote, what is wrong, and how you know.',
    askAt: 'To ask for one, say which place or quote, what is wrong, and how you know:',
    list: 'What was corrected',
    none: 'Nothing has been corrected so far.',
    whole: 'The whole map',
    why: 'Why',
    askedBy: 'Asked for by',
    quote: (speaker: string) => `Quote: ${speaker}`,
    files: 'Also to follow and to take away:',
    feed: 'feed (Atom)',
    json: 'file (JSON)',
  },
};

export type PageMessages = typeof en;
