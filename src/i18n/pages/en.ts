import { formatNumber } from '../formats.ts';

/** The titles and texts of the further pages, in English. */
export const en = {
  label: 'More about this map',
  home: 'Back to the map',
  pages: {
    verify: {
      link: 'Check the quotes yourself',
      title: 'Check the quotes yourself',
      description:
        'Drop in your copy of the article: your browser searches it for every quote on the map and shows each difference word for word.',
    },
    data: {
      link: 'Download the data',
      title: 'Download and cite the data',
      description:
        'Every place and every claim as open files: what each is for, its rights and how to cite it.',
    },
    corrections: {
      link: 'Corrections',
      title: 'Corrections',
      description:
        'What was wrong on this map, what it says now, why, and who requested the change.',
    },
  },
  data: {
    intro: 'Everything this map shows, as open files made from the same data as the map.',
    files: 'The files',
    kilobytes: (size: string) => `${size} kB`,
    uses: {
      'places.geojson':
        'For mapping software and code: names, geometry, how well each place is known and from which sources. A place known only as a point is a point with its uncertainty in metres, never an invented outline.',
      'claims.csv':
        'For spreadsheets: one row for each claim and place, with the exact words, our translation, the speaker and the point.',
      'claims.jsonld':
        'For annotation tools and archives: each claim as a W3C Web Annotation of the article, with its words and their position.',
      'places.kml': 'For globes: the places by layer, in the colours of this map.',
      'corrections.json': 'For code: what was corrected, when, why and at whose request.',
      'corrections.atom': 'For feed readers: the same, as it is published.',
      'CITATION.cff': 'For reference managers: how to cite the data.',
      'datapackage.json':
        'For data catalogues: what each file is, the columns of the table, licences, sources, sizes and checksums.',
    },
    licence: 'Rights and credit',
    sources:
      'The outlines and points are based on these sources. Pass their credit on with the data:',
    software: 'The site also contains third-party software, fonts and map data:',
    softwareLicences: 'their licences',
    cite: 'How to cite',
    citeEach:
      'Each place and each quote has a permanent address. “Share and embed” on its page gives its citation in Arabic, in English and for BibTeX.',
    citeMap: 'The whole map:',
    bibtex: 'For BibTeX:',
    crosswalk: 'The places in other registers',
    crosswalkIntro:
      'Only known matches are entered, no guesses. “Close” is roughly the place, such as a town for its district; “within” is the unit that contains the place.',
    crosswalkListed: (shown: number, all: number) =>
      `The first ${formatNumber(shown)} of ${formatNumber(all)} places; the files have all of them.`,
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
      'The last two columns follow from how well we know a place. Precision is 1 for the exact spot, 2 for part of a region or a point that stands for one, 3 where only the region is certain.',
  },
  corrections: {
    intro: 'When we correct an error, this page says so, and so does the place or quote concerned.',
    ask: 'To request a correction, open an issue in this project’s repository: which place or quote, what is wrong, and how you know.',
    askAt: 'To request a correction, say which place or quote, what is wrong, and how you know:',
    list: 'What was corrected',
    none: 'Nothing has been corrected so far.',
    whole: 'The whole map',
    why: 'Why',
    askedBy: 'Requested by',
    quote: (speaker: string) => `Quote: ${speaker}`,
    files: 'Subscribe or download:',
    feed: 'feed (Atom)',
    json: 'file (JSON)',
  },
};

export type PageMessages = typeof en;
