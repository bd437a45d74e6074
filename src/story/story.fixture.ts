import type { LngLat, Ring } from '../geo/types.ts';
import { assembleStory } from './assembleStory.ts';
import { checkStory } from './check/checkStory.ts';
import { formatProblem } from './check/problem.ts';
import { codePointIndexOf, codePointLength } from './codePoints.ts';
import { outlinesOf } from './outlines.ts';

/**
 * A made-up story for tests of logic, so that the real one may change without them. It has each
 * kind of shape, speaker and claim that the code treats in a way of its own.
 */

const both = (en: string, ar: string) => ({ en, ar });
const note = both('Made up for the tests.', 'مختلق لأجل الاختبار.');
const source = { title: both('Made-up survey', 'مسح مختلق'), licence: both('CC0 1.0', 'CC0 1.0') };

const mapped = {
  title: both('© Mappers, node 1', '© رسامو الخرائط، العقدة 1'),
  licence: both('ODbL 1.0', 'ODbL 1.0'),
};

/** Returns a rectangle as a closed ring that runs counter-clockwise. */
function rectangle(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

interface Described {
  readonly theatre: string;
  readonly name: readonly [en: string, ar: string];
  readonly kind: readonly [en: string, ar: string];
  readonly labelPoint: LngLat;
  readonly more?: object;
}

function placeFile(
  id: string,
  { theatre, name, kind, labelPoint, more }: Described,
  precision: object,
  geometry: object,
) {
  const properties = {
    name: both(...name),
    asPrinted: name[1],
    otherNames: { en: [], ar: [] },
    kind: both(...kind),
    theatre,
    ...precision,
    labelPoint,
    identification: note,
    method: note,
    caveats: [],
    sources: [source],
    licence: 'CC-BY-4.0',
    ...more,
  };
  return { type: 'Feature', id, properties, geometry };
}

const outlined = (
  id: string,
  precision: 'boundary' | 'stand-in' | 'area',
  ring: Ring,
  described: Described,
) => placeFile(id, described, { precision }, { type: 'Polygon', coordinates: [ring] });

const around = (
  id: string,
  precision: 'circle' | 'guess',
  uncertaintyMetres: number,
  described: Described,
) =>
  placeFile(
    id,
    described,
    { precision, uncertaintyMetres },
    { type: 'Point', coordinates: described.labelPoint },
  );

const placeFiles = [
  outlined('coast', 'boundary', rectangle(9.95, 29.95, 10.35, 30.35), {
    theatre: 'coast',
    name: ['Coast', 'الساحل'],
    kind: ['province', 'محافظة'],
    labelPoint: [9.98, 30.3],
  }),
  outlined('harbour', 'boundary', rectangle(10, 30, 10.1, 30.1), {
    theatre: 'coast',
    name: ['Harbour', 'المرفأ'],
    kind: ['district', 'قضاء'],
    labelPoint: [10.05, 30.05],
    more: {
      otherNames: { en: ['Old Port'], ar: ['الميناء القديم'] },
      crosswalk: {
        pcode: { id: 'XX01', label: 'Harbour', match: 'exact' },
        wikidata: { id: 'Q1001', label: 'Harbour Town', match: 'close' },
        geonames: { id: '2002', label: 'Harbour', match: 'close' },
      },
    },
  }),
  outlined('lighthouse', 'boundary', rectangle(10.1, 30, 10.2, 30.1), {
    theatre: 'coast',
    name: ['Lighthouse', 'المنارة'],
    kind: ['district', 'قضاء'],
    labelPoint: [10.15, 30.05],
  }),
  outlined('marsh', 'stand-in', rectangle(10, 30.1, 10.1, 30.2), {
    theatre: 'coast',
    name: ['Marsh', 'الأهوار'],
    kind: ['sub-district', 'ناحية'],
    labelPoint: [10.08, 30.18],
    more: { caveats: [note] },
  }),
  outlined('mole', 'area', rectangle(10.03, 30.13, 10.06, 30.16), {
    theatre: 'coast',
    name: ['Old Mole', 'الرصيف القديم'],
    kind: ['quarter', 'حي'],
    labelPoint: [10.045, 30.145],
  }),
  outlined('dunes', 'boundary', rectangle(10.1, 30.1, 10.2, 30.2), {
    theatre: 'coast',
    name: ['Dunes', 'الكثبان'],
    kind: ['district', 'قضاء'],
    labelPoint: [10.15, 30.15],
  }),
  around('chapel', 'circle', 1000, {
    theatre: 'coast',
    name: ['Chapel', 'المصلى'],
    kind: ['quarter', 'حي'],
    labelPoint: [10.25, 30.05],
    more: { crosswalk: { pcode: { id: 'XX0102', label: 'Chapel Ward', match: 'within' } } },
  }),
  around('market', 'circle', 1000, {
    theatre: 'coast',
    name: ['Market', 'السوق'],
    kind: ['quarter', 'حي'],
    labelPoint: [10.262, 30.05],
    more: { sources: [source, mapped], licence: 'ODbL-1.0' },
  }),
  around('ferry', 'guess', 2000, {
    theatre: 'coast',
    name: ['Ferry (our reading)', 'العبارة'],
    kind: ['neighbourhood', 'منطقة'],
    labelPoint: [10.28, 30.2],
    more: { guessedName: both('Ferry Landing', 'مرسى العبارة') },
  }),
  outlined('valley', 'boundary', rectangle(12, 31, 12.3, 31.3), {
    theatre: 'valley',
    name: ['Valley', 'الوادي'],
    kind: ['province', 'محافظة'],
    labelPoint: [12.25, 31.05],
  }),
  outlined('mill', 'area', rectangle(12.05, 31.05, 12.1, 31.1), {
    theatre: 'valley',
    name: ['Mill', 'الطاحونة'],
    kind: ['quarter', 'حي'],
    labelPoint: [12.075, 31.075],
  }),
  around('bridge', 'circle', 800, {
    theatre: 'valley',
    name: ['Bridge', 'الجسر'],
    kind: ['bridge', 'جسر'],
    labelPoint: [12.2, 31.2],
  }),
];

const speakers = [
  ['pilot', 'anonymous', 'A pilot of the harbour', 'مرشد في المرفأ', 'مرشد'],
  ['clerk', 'anonymous', 'A clerk of the council', 'موظف في المجلس', 'موظف'],
  ['engineer', 'named', 'Salim Abdul Karim', 'سليم عبد الكريم', 'عبد الكريم'],
  ['ferry-board', 'institution', 'The Ferry Board', 'هيئة العبارات', 'هيئة العبارات'],
  ['villagers', 'collective', 'Villagers', 'أهالي القرى', 'أهالي القرى'],
  ['sources', 'anonymous', 'Sources in the province', 'مصادر في المحافظة', 'مصادر'],
  ['article', 'narration', 'The article itself', 'المقال نفسه', undefined],
].map(([id, kind, en, ar, asPrinted]) => ({
  id,
  kind,
  ...(id === 'sources' ? { isGroup: true } : {}),
  name: both(en!, ar!),
  ...(asPrinted ? { asPrinted } : {}),
  note,
}));

type About = readonly [place: string, relation: string, more?: object];

/** The claims: id, speaker, mode, the article's words, our translation, and what they are about. */
const claimTexts: [string, string, string, string, string, readonly About[]][] = [
  [
    'storm-warning',
    'article',
    'narration',
    'حذر الراصد الساحل والوادي من عاصفة',
    'The observatory warned the coast and the valley of a storm',
    [
      ['coast', 'warned'],
      ['valley', 'warned'],
    ],
  ],
  [
    'reopened-areas',
    'pilot',
    'reported',
    'إن الطريق فتح في المرفأ والمنارة',
    'that the road was open in the harbour and at the lighthouse',
    [
      ['harbour', 'reopened'],
      ['lighthouse', 'reopened'],
    ],
  ],
  [
    'closed-areas',
    'pilot',
    'reported',
    'ولم يفتح في الأهوار والرصيف القديم والمصلى والسوق والعبارة والكثبان',
    'and was not open in the marsh, on the old mole, at the chapel, the market, the ferry and the dunes',
    [
      ['marsh', 'closed', { ground: 'high-water' }],
      ['mole', 'closed', { ground: 'high-water' }],
      ['chapel', 'closed', { ground: 'no-crew' }],
      ['market', 'closed', { ground: 'no-crew' }],
      ['ferry', 'closed'],
      ['dunes', 'closed'],
    ],
  ],
  [
    'mill-guarded',
    'clerk',
    'direct',
    'الطاحونة تحت الحراسة',
    'The mill is under guard',
    [['mill', 'guarded']],
  ],
  [
    'bridge-flooded',
    'article',
    'narration',
    'وغمرت المياه الجسر',
    'And water covered the bridge',
    [['bridge', 'flooded']],
  ],
  ['water-rising', 'engineer', 'direct', 'المياه ترتفع كل ليلة', 'The water rises every night', []],
  [
    'mill-flooded',
    'article',
    'narration',
    'ثم بلغت المياه الطاحونة',
    'Then the water reached the mill',
    [['mill', 'flooded']],
  ],
  [
    'repairs-late',
    'engineer',
    'reported',
    'إن الإصلاح تأخر أسبوعا',
    'that repairs came a week later',
    [],
  ],
  [
    'boats-sent',
    'ferry-board',
    'reported',
    'إنها أرسلت زوارق إلى الساحل',
    'that it had sent boats to the coast',
    [['coast', 'guarded', { says: both('Boats are on their way here', 'زوارق في طريقها إليها') }]],
  ],
  [
    'villagers-wait',
    'villagers',
    'reported',
    'إنهم ينتظرون منذ أيام',
    'that they had been waiting for days',
    [],
  ],
  [
    'repairs-may-help',
    'engineer',
    'direct',
    'قد يكفي الإصلاح قبل الشتاء',
    'The repairs may be enough before winter',
    [],
  ],
  [
    'valley-next',
    'sources',
    'reported',
    'إن الوادي هو التالي',
    'that the valley was next',
    [['valley', 'warned']],
  ],
];

const title = 'خريطة مختلقة لأجل الاختبار';

/** The article: its title, and each quote behind a phrase that introduces its speaker. */
export const articleText = [
  title,
  ...claimTexts.map(([, id, , exact]) => {
    const asPrinted = speakers.find((speaker) => speaker.id === id)!.asPrinted;
    return `${asPrinted ? `وقال ${asPrinted} ` : ''}${exact}.`;
  }),
].join('\n');

const letters = [...articleText];
const claims = claimTexts.map(([id, speaker, mode, exact, translation, places]) => {
  const start = codePointIndexOf(articleText, exact);
  const end = start + codePointLength(exact);
  return {
    id,
    speaker,
    mode,
    quote: {
      exact,
      prefix: letters.slice(Math.max(0, start - 24), start).join(''),
      suffix: letters.slice(end, end + 24).join(''),
      start,
      end,
    },
    translation: { en: translation },
    places: places.map(([place, relation, more]) => ({ place, relation, ...more })),
    ...(id === 'closed-areas' ? { note } : {}),
  };
});

const relation = (id: string, en: string, ar: string) => ({ id, says: both(en, ar) });
const layer = (
  id: string,
  name: readonly [en: string, ar: string],
  shows: readonly object[],
  colour: readonly [light: string, dark: string],
  pattern: string,
) => ({ id, name: both(...name), shows, colour: { light: colour[0], dark: colour[1] }, pattern });

const cityLabel = {
  type: 'Feature',
  id: 'label-haven',
  properties: { name: both('Haven', 'الملاذ'), kind: 'city', minZoom: 6 },
  geometry: { type: 'Point', coordinates: [10.22, 30.25] },
};
const coastSurvey = {
  title: both('Coast survey', 'مسح الساحل'),
  licence: both('CC0 1.0', 'CC0 1.0'),
};
const collection = (...features: readonly object[]) => ({
  type: 'FeatureCollection',
  sources: [coastSurvey],
  features,
});

const contents: Readonly<Record<string, unknown>> = {
  'data/story.json': {
    id: 'storm',
    languages: ['en', 'ar'],
    title: both('The map of the storm', 'خريطة العاصفة'),
    headline: both(
      'The road is open in {open} of {named} areas',
      'الطريق مفتوح في {open} من {named} مناطق',
    ),
    figures: {
      open: { relations: ['reopened'] },
      named: { relations: ['reopened', 'closed'] },
    },
    counted: {
      en: { one: '{n} area', other: '{n} areas' },
      ar: { few: '{n} مناطق', other: '{n} منطقة' },
    },
    standfirst: both('A made-up story for the tests.', 'قصة مختلقة لأجل الاختبار.'),
    country: 'Malta',
  },
  'data/article.json': {
    title: { exact: title, translation: { en: 'A map made up for the tests' } },
    outlet: both('The Examiner', 'الفاحص'),
    language: 'ar',
    codePoints: letters.length,
    sha256: '0'.repeat(64),
    published: { from: '2020-01-01', to: '2020-01-02', isInferred: true, basis: note },
  },
  'data/speakers.json': speakers,
  'data/claims.json': claims,
  'data/layers.json': {
    relations: [
      relation('reopened', 'The road is open here', 'الطريق مفتوح هنا'),
      relation('closed', 'The road is not open here', 'الطريق مغلق هنا'),
      relation('flooded', 'Water covers it', 'غمرتها المياه'),
      relation('guarded', 'It is under guard', 'تحت الحراسة'),
      relation('warned', 'It was warned', 'وصلها التحذير'),
    ],
    grounds: [
      relation('high-water', 'the water stands high', 'المياه عالية'),
      relation('no-crew', 'there is no crew', 'لا عمال فيها'),
    ],
    layers: [
      layer('open', ['Open', 'مفتوح'], [{ relation: 'reopened' }], ['#0b6e99', '#62bfe8'], 'dots'),
      layer(
        'closed',
        ['Closed', 'مغلق'],
        [{ relation: 'closed' }],
        ['#b8400c', '#ff8f61'],
        'crossed',
      ),
      layer(
        'high-water',
        ['High water', 'مياه عالية'],
        [{ relation: 'closed', ground: 'high-water' }, { relation: 'flooded' }],
        ['#6a3d9a', '#c4a3e8'],
        'lines-rising',
      ),
      layer(
        'posts',
        ['Guarded', 'حراسة'],
        [{ relation: 'guarded' }, { relation: 'warned' }],
        ['#485563', '#aab6c2'],
        'edge-only',
      ),
    ],
  },
  'data/theatres.json': [
    { id: 'coast', name: both('Coast', 'الساحل'), place: 'coast', bounds: [9.9, 29.9, 10.4, 30.4] },
    {
      id: 'valley',
      name: both('Valley', 'الوادي'),
      place: 'valley',
      bounds: [11.95, 30.95, 12.35, 31.35],
    },
  ],
  'data/corrections.json': [],
  'data/context/districts.geojson': collection(),
  'data/context/rivers.geojson': collection(),
  'data/context/water.geojson': collection(),
  'data/context/labels.geojson': collection(cityLabel),
  ...Object.fromEntries(placeFiles.map((file) => [`data/places/${file.id}.geojson`, file])),
};

/** The made-up story as the files of a data folder. */
export const storyFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(contents).map(([path, content]) => [path, JSON.stringify(content, null, 2)]),
);

const checked = checkStory(storyFiles);
if (!checked.ok) throw new Error(checked.problems.map(formatProblem).join('\n'));

export const data = checked.data;
export const story = assembleStory(data);
export const outlines = outlinesOf(data);
