import { createHash } from 'node:crypto';
import { asId } from '../asId.fixture.ts';
import { dataFolder, decode, readFiles } from '../../build/readData.ts';
import { standInText } from '../quotes/article.fixture.ts';
import { madeUpCorrections } from '../corrections.fixture.ts';
import type { DataFiles, Unreadable } from './dataFiles.ts';
import type { ArticleText } from './checkQuotes.ts';

/**
 * The real data with one fault, and the one problem that the check must find in it: its position
 * and part of its message. The check's tests use these fixtures.
 */
export interface Broken {
  readonly name: string;
  readonly files: DataFiles;
  /** The article with which the check compares the quotes. */
  readonly article?: ArticleText;
  readonly file: string;
  readonly at: string;
  readonly message: RegExp;
}

/** The type is `any` because a fault may put anything anywhere. */
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any;

export const soundFiles = readFiles(dataFolder);
const claims = 'data/claims.json';
const layers = 'data/layers.json';
const corrections = 'data/corrections.json';
const place = (id: string) => `data/places/${id}.geojson`;

/** Returns the files with one of them changed as JSON. */
export function edit(file: string, change: (json: Json) => void): DataFiles {
  const json: Json = JSON.parse(textOf(file));
  change(json);
  return new Map(soundFiles).set(file, JSON.stringify(json));
}

function replace(file: string, text: string | Unreadable): DataFiles {
  return new Map(soundFiles).set(file, text);
}

function without(file: string): DataFiles {
  const files = new Map(soundFiles);
  files.delete(file);
  return files;
}

function textOf(file: string): string {
  return soundFiles.get(file) as string;
}

/** Returns the files with the made-up corrections added and then changed. */
function corrected(change: (list: Json) => void): DataFiles {
  return edit(corrections, (list) => {
    list.push(...madeUpCorrections(asId('zubair'), asId('reached-areas')));
    change(list);
  });
}

const notUtf8 = decode(Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d]));

/**
 * Returns the data and a text that has every quote at its position and the speakers’ names at its
 * end.
 */
export function standInArticle(): { files: DataFiles; article: ArticleText } {
  const said: Json[] = JSON.parse(textOf(claims));
  const { title, codePoints }: Json = JSON.parse(textOf('data/article.json'));
  const quotes = said.map(({ quote }) => quote);
  const speakers: Json[] = JSON.parse(textOf('data/speakers.json'));
  const text =
    standInText(title.exact, quotes, codePoints) +
    speakers.map(({ asPrinted }) => asPrinted).join(' ');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    files: edit('data/article.json', (article) => {
      article.sha256 = sha256;
      article.codePoints = [...text].length;
    }),
    article: { file: 'article.txt', text, sha256 },
  };
}

function againstArticle(
  file: string,
  change: (json: Json) => void,
): Pick<Broken, 'files' | 'article'> {
  const { files, article } = standInArticle();
  const json: Json = JSON.parse(files.get(file) as string);
  change(json);
  return { files: new Map(files).set(file, JSON.stringify(json)), article };
}

export const broken: readonly Broken[] = [
  {
    name: 'an unclosed ring',
    files: edit(place('green-zone'), ({ geometry }) => geometry.coordinates[0].pop()),
    file: place('green-zone'),
    at: '/geometry',
    message: /first and last positions/,
  },
  {
    name: 'a bow-tie',
    files: edit(place('baghdad-airport'), ({ geometry }) => {
      const ring = geometry.coordinates[0];
      [ring[1], ring[2]] = [ring[2], ring[1]];
    }),
    file: place('baghdad-airport'),
    at: 'ring 0, vertex ',
    message: /crosses itself/,
  },
  {
    name: 'a clockwise ring',
    files: edit(place('green-zone'), ({ geometry }) => {
      geometry.coordinates[0] = geometry.coordinates[0].toReversed();
    }),
    file: place('green-zone'),
    at: 'ring 0, vertex 0',
    message: /clockwise/,
  },
  {
    name: 'a ring of three points',
    files: edit(place('green-zone'), ({ geometry }) => {
      const ring = geometry.coordinates[0];
      geometry.coordinates[0] = [ring[0], ring[1], ring[0]];
    }),
    file: place('green-zone'),
    at: '/geometry',
    message: /four positions/,
  },
  {
    name: 'a vertex twice',
    files: edit(place('green-zone'), ({ geometry }) =>
      geometry.coordinates[0].splice(4, 0, geometry.coordinates[0][4]),
    ),
    file: place('green-zone'),
    at: 'ring 0, vertex 5',
    message: /repeats/,
  },
  {
    name: 'longitude and latitude swapped in a circle',
    files: edit(place('jamiyat'), ({ geometry, properties }) => {
      geometry.coordinates.reverse();
      properties.labelPoint.reverse();
    }),
    file: place('jamiyat'),
    at: '/geometry/coordinates',
    message: /far outside the theatre/,
  },
  {
    name: 'a latitude out of range',
    files: edit(place('jamiyat'), ({ geometry }) => {
      geometry.coordinates[1] = 130.5;
    }),
    file: place('jamiyat'),
    at: '/geometry/coordinates/1',
    message: /<=90/,
  },
  {
    name: 'NaN, which JSON does not know',
    files: replace(place('huwair'), textOf(place('huwair')).replace('[47.', '[NaN, 47.')),
    file: place('huwair'),
    at: lineOf(place('huwair'), '[47.'),
    message: /not JSON/,
  },
  {
    name: 'an infinite number',
    files: replace(place('huwair'), textOf(place('huwair')).replace('4000', '1e999')),
    file: place('huwair'),
    at: '/properties/uncertaintyMetres',
    message: /expected number/,
  },
  {
    name: 'empty coordinates',
    files: edit(place('jamiyat'), ({ geometry }) => {
      geometry.coordinates = [];
    }),
    file: place('jamiyat'),
    at: '/geometry',
    message: />=2 items|at least two/,
  },
  {
    name: 'a label point outside the outline',
    files: edit(place('zubair'), ({ properties }) => {
      properties.labelPoint = [47.9, 30.6];
    }),
    file: place('zubair'),
    at: '/properties/labelPoint',
    message: /outside the outline/,
  },
  {
    name: 'a label point far from its circle',
    files: edit(place('jamiyat'), ({ properties }) => {
      properties.labelPoint[0] += 0.05;
    }),
    file: place('jamiyat'),
    at: '/properties/labelPoint',
    message: /from the centre/,
  },
  {
    name: 'a district off its neighbour’s border',
    files: edit('data/context/districts.geojson', ({ features }) =>
      features.find(({ id }: Json) => id === 'basra-centre').geometry.coordinates[0].splice(8, 1),
    ),
    file: 'data/context/districts.geojson',
    at: 'ring 0, vertex 8',
    message: /runs straight/,
  },
  {
    name: 'a circle without a radius',
    files: edit(place('jamiyat'), ({ properties }) => delete properties.uncertaintyMetres),
    file: place('jamiyat'),
    at: '/properties/uncertaintyMetres',
    message: /It is missing/,
  },
  {
    name: 'a negative radius',
    files: edit(place('jamiyat'), ({ properties }) => {
      properties.uncertaintyMetres = -5;
    }),
    file: place('jamiyat'),
    at: '/properties/uncertaintyMetres',
    message: />0/,
  },
  {
    name: 'a radius on a boundary',
    files: edit(place('zubair'), ({ properties }) => {
      properties.uncertaintyMetres = 500;
    }),
    file: place('zubair'),
    at: '/properties',
    message: /Unrecognized key/,
  },
  {
    name: 'an unknown precision',
    files: edit(place('zubair'), ({ properties }) => {
      properties.precision = 'exact';
    }),
    file: place('zubair'),
    at: '/properties/precision',
    message: /expected one of/,
  },
  {
    name: 'a layer written on the place instead of derived',
    files: edit(place('zubair'), ({ properties }) => {
      properties.layer = 'reached';
    }),
    file: place('zubair'),
    at: '/properties',
    message: /Unrecognized key: "layer"/,
  },
  {
    name: 'an empty name',
    files: edit(place('zubair'), ({ properties }) => {
      properties.name.ar = '';
    }),
    file: place('zubair'),
    at: '/properties/name/ar',
    message: /This field is empty/,
  },
  {
    name: 'a name with a blank behind it',
    files: edit(place('zubair'), ({ properties }) => {
      properties.name.ar = 'الزبير ';
    }),
    file: place('zubair'),
    at: '/properties/name/ar',
    message: /^Words are expected here/,
  },
  {
    name: 'an outline that is not drawn yet',
    files: edit(place('zubair'), ({ geometry }) => {
      geometry.coordinates = [];
    }),
    file: place('zubair'),
    at: '/geometry/coordinates',
    message: /Nothing is listed here/,
  },
  {
    name: 'a place without a spot for its name',
    files: edit(place('zubair'), ({ properties }) => {
      delete properties.labelPoint;
    }),
    file: place('zubair'),
    at: '/properties/labelPoint',
    message: /It is missing/,
  },
  {
    name: 'a quote without a position',
    files: edit(claims, (list) => {
      list[3].quote.end = 0;
    }),
    file: claims,
    at: '/3/quote/end',
    message: /^The quote has no position yet\.$/,
  },
  {
    name: 'an id that is not the file’s name',
    files: edit(place('zubair'), (json) => {
      json.id = 'zubayr';
    }),
    file: place('zubair'),
    at: '/id',
    message: /the file is called “zubair”/,
  },
  {
    name: 'a printed name that no quote has',
    files: edit(place('marfaqiya'), ({ properties }) => {
      properties.asPrinted = 'الموفقية';
    }),
    file: place('marfaqiya'),
    at: '/properties/asPrinted',
    message: /None of the place’s quotes/,
  },
  {
    name: 'a theatre that does not exist',
    files: edit(place('zubair'), ({ properties }) => {
      properties.theatre = 'mosul';
    }),
    file: place('zubair'),
    at: '/properties/theatre',
    message: /no theatre “mosul”/,
  },
  {
    name: 'a place that no claim mentions',
    files: new Map(soundFiles).set(
      place('safwan'),
      textOf(place('jamiyat')).replace('"id": "jamiyat"', '"id": "safwan"'),
    ),
    file: place('safwan'),
    at: '/id',
    message: /No claim mentions/,
  },
  {
    name: 'a place in no layer',
    files: edit(claims, (all) => {
      find(all, 'reached-areas').places[0].relation = 'campaign-wide';
    }),
    file: place('abu-al-khaseeb'),
    at: '/id',
    message: /in no layer/,
  },
  {
    name: 'an unknown speaker',
    files: edit(claims, (all) => {
      find(all, 'illusion').speaker = 'somebody';
    }),
    file: claims,
    at: `${at('illusion')}/speaker`,
    message: /no speaker “somebody”/,
  },
  {
    name: 'an unknown place',
    files: edit(claims, (all) =>
      find(all, 'illusion').places.push({ place: 'mosul', relation: 'campaign-wide' }),
    ),
    file: claims,
    at: `${at('illusion')}/places/0/place`,
    message: /no place “mosul”/,
  },
  {
    name: 'an unknown relation',
    files: edit(claims, (all) =>
      find(all, 'illusion').places.push({ place: 'basra', relation: 'liked' }),
    ),
    file: claims,
    at: `${at('illusion')}/places/0/relation`,
    message: /no relation “liked”/,
  },
  {
    name: 'an unknown ground',
    files: edit(claims, (all) =>
      find(all, 'illusion').places.push({
        place: 'basra',
        relation: 'campaign-wide',
        ground: 'oil',
      }),
    ),
    file: claims,
    at: `${at('illusion')}/places/0/ground`,
    message: /no ground “oil”/,
  },
  {
    name: 'one place twice in a claim',
    files: edit(claims, (all) => {
      const { places } = find(all, 'doubted');
      places.push(places[0]);
    }),
    file: claims,
    at: `${at('doubted')}/places/2`,
    message: /twice/,
  },
  {
    name: 'a claim’s id twice',
    files: edit(claims, (all) => {
      find(all, 'long-breath').id = 'in-stages';
    }),
    file: claims,
    at: `${at('long-breath')}/id`,
    message: /taken already/,
  },
  {
    name: 'an unknown mode',
    files: edit(claims, (all) => {
      find(all, 'illusion').mode = 'quoted';
    }),
    file: claims,
    at: `${at('illusion')}/mode`,
    message: /expected one of/,
  },
  {
    name: 'narration by somebody',
    files: edit(claims, (all) => {
      find(all, 'illusion').mode = 'narration';
    }),
    file: claims,
    at: `${at('illusion')}/mode`,
    message: /of the kind “named”/,
  },
  {
    name: 'a translation that is missing',
    files: edit(claims, (all) => delete find(all, 'illusion').translation.en),
    file: claims,
    at: `${at('illusion')}/translation/en`,
    message: /It is missing/,
  },
  {
    name: 'a quote off by one',
    files: edit(claims, (all) => {
      find(all, 'illusion').quote.end += 1;
    }),
    file: claims,
    at: `${at('illusion')}/quote/end`,
    message: /code points/,
  },
  {
    name: 'a quote shifted by one, as its neighbours know',
    files: edit(claims, (all) => {
      const { quote } = find(all, 'in-stages');
      quote.start += 1;
      quote.end += 1;
    }),
    file: claims,
    at: '/quote/',
    message: /At code point/,
  },
  {
    name: 'quotes out of the article’s order',
    files: edit(claims, (all) => all.push(all.shift())),
    file: claims,
    at: `/${JSON.parse(textOf(claims)).length - 1}/quote/start`,
    message: /before the one above/,
  },
  {
    name: 'a letter of a quote changed',
    ...againstArticle(claims, (all) => {
      const { quote } = find(all, 'ordinary-alert');
      quote.exact = quote.exact.replace('عادي', 'عالي');
    }),
    file: claims,
    at: `${at('ordinary-alert')}/quote/exact`,
    message: /other words/,
  },
  {
    name: 'a prefix that the article does not have',
    ...againstArticle(claims, (all) => {
      find(all, 'ordinary-alert').quote.prefix = 'إن ';
    }),
    file: claims,
    at: `${at('ordinary-alert')}/quote/prefix`,
    message: /The article has/,
  },
  {
    name: 'a speaker named as the article does not',
    ...againstArticle('data/speakers.json', (all) => {
      find(all, 'nizar-fayhan').asPrinted = 'الكاتب نزار فيحان';
    }),
    file: 'data/speakers.json',
    at: '/4/asPrinted',
    message: /does not have the words/,
  },
  {
    name: 'another text’s sha256',
    ...againstArticle('data/article.json', (article) => {
      article.sha256 = '0'.repeat(64);
    }),
    file: 'data/article.json',
    at: '/sha256',
    message: /has the sha256/,
  },
  {
    name: 'another text’s length',
    ...againstArticle('data/article.json', (article) => {
      article.codePoints += 1;
    }),
    file: 'data/article.json',
    at: '/codePoints',
    message: /code points/,
  },
  {
    name: 'a sha256 in capitals',
    files: edit('data/article.json', (article) => {
      article.sha256 = article.sha256.toUpperCase();
    }),
    file: 'data/article.json',
    at: '/sha256',
    message: /lower-case hexadecimal/,
  },
  {
    name: 'a layer that shows a relation that does not exist',
    files: edit(layers, (json) => json.layers[0].shows.push({ relation: 'besieged' })),
    file: layers,
    at: '/layers/0/shows/1/relation',
    message: /no relation “besieged”/,
  },
  {
    name: 'a layer’s id twice',
    files: edit(layers, (json) => {
      json.layers[1].id = json.layers[0].id;
    }),
    file: layers,
    at: '/layers/1/id',
    message: /taken already/,
  },
  {
    name: 'a colour that is none',
    files: edit(layers, (json) => {
      json.layers[1].colour.dark = 'orange';
    }),
    file: layers,
    at: '/layers/1/colour/dark',
    message: /#rrggbb/,
  },
  {
    name: 'a theatre upside down',
    files: edit('data/theatres.json', ([theatre]) => {
      const [west, south, east, north] = theatre.bounds;
      theatre.bounds = [west, north, east, south];
    }),
    file: 'data/theatres.json',
    at: '/0/bounds',
    message: /enclose nothing/,
  },
  {
    name: 'a detail upside down',
    files: edit('data/theatres.json', ([theatre]) => {
      theatre.details[0].bounds.reverse();
    }),
    file: 'data/theatres.json',
    at: '/0/details/0/bounds',
    message: /enclose nothing/,
  },
  {
    name: 'a detail larger than its theatre',
    files: edit('data/theatres.json', ([theatre]) => {
      theatre.details[0].bounds[2] = theatre.bounds[2] + 0.1;
    }),
    file: 'data/theatres.json',
    at: '/0/details/0/bounds',
    message: /beyond the bounds of its theatre/,
  },
  {
    name: 'a detail with the id of a theatre',
    files: edit('data/theatres.json', ([theatre, other]) => {
      theatre.details[0].id = other.id;
    }),
    file: 'data/theatres.json',
    at: '/0/details/0/id',
    message: /taken already/,
  },
  {
    name: 'an empty list of details',
    files: edit('data/theatres.json', ([theatre]) => {
      theatre.details = [];
    }),
    file: 'data/theatres.json',
    at: '/0/details',
    message: /Nothing is listed/,
  },
  {
    name: 'a headline with a figure that nobody counts',
    files: edit('data/story.json', (story) => {
      story.headline.en = 'The campaign reached {visited} areas';
    }),
    file: 'data/story.json',
    at: '/headline/en',
    message: /no such figure/,
  },
  {
    name: 'a contact with a script in it',
    files: edit('data/story.json', (story) => {
      story.contact = 'javascript:alert(1)';
    }),
    file: 'data/story.json',
    at: '/contact',
    message: /begins with https:\/\/ or mailto:/,
  },
  ...[
    'https://tiles.example/streets.pmtiles',
    '//tiles.example/streets.pmtiles',
    '/streets.pmtiles',
    '../streets.pmtiles',
    'assets/streets.pmtiles',
    'streets.mbtiles',
  ].map((file) => ({
    name: `streets in ${file}, which is no PMTiles file of this site`,
    files: edit('data/story.json', (story) => {
      const [title, licence] = ['OpenStreetMap', 'ODbL 1.0'].map((name) => ({
        en: name,
        ar: name,
      }));
      story.streets = { file, credit: { title, licence } };
    }),
    file: 'data/story.json',
    at: '/streets/file',
    message: /\.pmtiles file on this site/,
  })),
  {
    name: 'streets without a credit',
    files: edit('data/story.json', (story) => {
      story.streets = { file: 'streets.pmtiles' };
    }),
    file: 'data/story.json',
    at: '/streets/credit',
    message: /missing/,
  },
  {
    name: 'a source with a script in it',
    files: edit(place('zubair'), ({ properties }) => {
      properties.sources[0].url = 'javascript:alert(1)';
    }),
    file: place('zubair'),
    at: '/properties/sources/0/url',
    message: /begins with https:\/\//,
  },
  {
    name: 'a speaker nobody quotes',
    files: edit('data/speakers.json', (all) => all.push({ ...all[0], id: 'nobody' })),
    file: 'data/speakers.json',
    at: '/11',
    message: /Nobody quotes/,
  },
  {
    name: 'a p-code in small letters',
    files: edit(place('zubair'), ({ properties }) => {
      properties.crosswalk.pcode.id = 'iqg02q06';
    }),
    file: place('zubair'),
    at: '/properties/crosswalk/pcode/id',
    message: /p-code begins with the country’s two letters/,
  },
  {
    name: 'a Wikidata item without its Q',
    files: edit(place('zubair'), ({ properties }) => {
      properties.crosswalk.wikidata.id = '227509';
    }),
    file: place('zubair'),
    at: '/properties/crosswalk/wikidata/id',
    message: /item of Wikidata is Q and a number/,
  },
  {
    name: 'a GeoNames entry as a number',
    files: edit(place('zubair'), ({ properties }) => {
      properties.crosswalk.geonames.id = 98245;
    }),
    file: place('zubair'),
    at: '/properties/crosswalk/geonames/id',
    message: /expected string/,
  },
  {
    name: 'an OpenStreetMap object without its sort',
    files: edit(place('hartha'), ({ properties }) => {
      properties.crosswalk.osm.id = '2487913451';
    }),
    file: place('hartha'),
    at: '/properties/crosswalk/osm/id',
    message: /its sort and number/,
  },
  {
    name: 'a register that nobody keeps',
    files: edit(place('zubair'), ({ properties }) => {
      properties.crosswalk.viaf = properties.crosswalk.wikidata;
    }),
    file: place('zubair'),
    at: '/properties/crosswalk',
    message: /viaf/,
  },
  {
    name: 'a guess matched with a register',
    files: edit(place('marfaqiya'), ({ properties }) => {
      properties.crosswalk = {
        osm: { id: 'node/12969398227', label: 'الموفقية', match: 'exact' },
      };
    }),
    file: place('marfaqiya'),
    at: '/properties/crosswalk',
    message: /is a guess/,
  },
  {
    name: 'two places that are exactly one entry',
    files: edit(place('zubair'), ({ properties }) => {
      properties.crosswalk.pcode.id = 'IQG02Q01';
    }),
    file: place('zubair'),
    at: '/properties/crosswalk/pcode/id',
    message: /abu-al-khaseeb.* is matched exactly with “IQG02Q01” already/,
  },
  {
    name: 'a correction of a place that does not exist',
    files: corrected((list) => list[0].places.push('atlantis')),
    file: corrections,
    at: '/0/places/1',
    message: /no place “atlantis”/,
  },
  {
    name: 'a correction of a claim that does not exist',
    files: corrected((list) => list[1].claims.push('hearsay')),
    file: corrections,
    at: '/1/claims/1',
    message: /no claim “hearsay”/,
  },
  {
    name: 'corrections with the oldest first',
    files: corrected((list) => {
      list[0].date = '2031-02-28';
    }),
    file: corrections,
    at: '/1/date',
    message: /later than the date of the correction above it/,
  },
  {
    name: 'a correction on a day that is none',
    files: corrected((list) => {
      list[0].date = '2030-02-30';
    }),
    file: corrections,
    at: '/0/date',
    message: /Invalid ISO date/,
  },
  {
    name: 'a correction’s id twice',
    files: corrected((list) => {
      list[1].id = list[0].id;
    }),
    file: corrections,
    at: '/1/id',
    message: /taken already/,
  },
  {
    name: 'a correction that does not say who asked',
    files: corrected((list) => {
      delete list[0].askedBy;
    }),
    file: corrections,
    at: '/0/askedBy',
    message: /It is missing/,
  },
  {
    name: 'JSON cut short',
    files: replace(claims, textOf(claims).slice(0, 5000)),
    file: claims,
    at: 'line ',
    message: /not JSON/,
  },
  {
    name: 'bytes that are not UTF-8',
    files: replace(layers, notUtf8.ok ? '' : notUtf8.fault),
    file: layers,
    at: 'byte 2',
    message: /not UTF-8/,
  },
  {
    name: 'a file that nothing reads',
    files: replace('data/notes.json', '{}'),
    file: 'data/notes.json',
    at: '/',
    message: /Nothing reads/,
  },
  {
    name: 'a file that is missing',
    files: without('data/context/labels.geojson'),
    file: 'data/context/labels.geojson',
    at: '/',
    message: /missing/,
  },
  {
    name: 'null for a whole file',
    files: replace(place('zubair'), 'null'),
    file: place('zubair'),
    at: '',
    message: /expected object/,
  },
];

function find(all: Json, id: string): Json {
  return all.find((each: Json) => each.id === id);
}

/** Returns the JSON pointer of a claim. */
function at(id: string): string {
  return `/${(JSON.parse(textOf(claims)) as Json[]).findIndex((claim) => claim.id === id)}`;
}

function lineOf(file: string, part: string): string {
  const before = textOf(file).slice(0, textOf(file).indexOf(part)).split('\n');
  return `line ${before.length}, `;
}
