import type { LngLat } from '../../src/geo/types.ts';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePointLength } from '../../src/story/codePoints.ts';

/** A story in which everything is made up except its form, with three claims about each place. */
export interface SyntheticStory {
  /** The files as values for JSON, by their paths in the data folder. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly article: string;
  /** The ids of the places, in the order of the article. */
  readonly placeIds: readonly string[];
}

const claimsAPlace = 3;
const placesASpeaker = 20;
/** The interval of sentences at which one also names the next two places. */
const sentencesAList = 10;
const [west, south, east, north] = [40, 31, 46, 36];
const layersFolder = join(import.meta.dirname, '../otherStory');

/**
 * Makes a story that is the same each time for the same arguments. Its places are cells of a grid
 * that share their borders vertex for vertex. Each place has four times `edgeSteps` vertices. Names
 * and sentences consist of syllables, so that they pack about as real ones do.
 */
export function syntheticStory(count: number, edgeSteps = 4): SyntheticStory {
  const random = randomFrom(count);
  const places = Array.from({ length: count }, (_, index) => nameOf(index, random));
  const speakers = Array.from({ length: Math.ceil(count / placesASpeaker) }, (_, index) => ({
    id: `speaker-${index}`,
    kind: index % 3 === 0 ? 'anonymous' : 'named',
    ...both(`Speaker ${index}`, `المتحدث ${index}`, 'name'),
    ...both('Made up.', 'مختلق.', 'note'),
  }));
  const title = 'قصة مختلقة لقياس النمو';
  const article = [title];
  let length = codePointLength(title);
  const sentences = Array.from({ length: claimsAPlace }).flatMap((_, round) =>
    places.map((_place, index) => ({ round, index })),
  );
  const claims = sentences.map(({ round, index }, nth) => {
    const isList = nth % sentencesAList === 0;
    const about = isList ? [index, (index + 1) % count, (index + 2) % count] : [index];
    const named = [...new Set(about)].map((each) => places[each]!);
    const exact = `${arabicWords(6, random)} ${named.map(({ ar }) => ar).join(' و')} ${arabicWords(9, random)}.`;
    const start = length + 1;
    article.push(exact);
    length = start + codePointLength(exact);
    return {
      id: `claim-${nth}`,
      speaker: `speaker-${Math.floor(index / placesASpeaker)}`,
      mode: 'reported',
      quote: { exact, prefix: '', suffix: '', start, end: length },
      translation: {
        en: `${latinWords(5, random)} ${named.map(({ en }) => en).join(' and ')} ${latinWords(8, random)}.`,
      },
      places: named.map(({ id }) => ({
        place: id,
        relation: (index + round) % 3 === 0 ? 'passes' : 'stops',
      })),
    };
  });
  const text = article.join(' ');
  claims.push({
    id: 'the-whole',
    speaker: 'speaker-0',
    mode: 'reported',
    quote: {
      exact: 'البلد كله.',
      prefix: '',
      suffix: '',
      start: length + 1,
      end: length + 1 + codePointLength('البلد كله.'),
    },
    translation: { en: 'The whole country.' },
    places: [{ place: 'country', relation: 'circles' }],
  });
  const whole = `${text} البلد كله.`;
  const rings = gridCells(count, edgeSteps, random);
  const features = places.map(({ id, en, ar }, index): [string, unknown] => [
    `places/${id}.geojson`,
    placeFile(id, en, ar, 'boundary', rings[index]!),
  ]);
  const box: LngLat[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    placeIds: places.map(({ id }) => id),
    article: whole,
    files: new Map<string, unknown>([
      ...features,
      ['places/country.geojson', placeFile('country', 'The country', 'البلد', 'area', box)],
      ['claims.json', claims],
      ['speakers.json', speakers],
      ['corrections.json', []],
      [
        'theatres.json',
        [
          {
            id: 'country',
            ...both('The country', 'البلد', 'name'),
            place: 'country',
            bounds: [west, south, east, north],
          },
        ],
      ],
      [
        'article.json',
        {
          title: { exact: title, translation: { en: 'A story made up to measure growth' } },
          ...both('Made up', 'مختلق', 'outlet'),
          language: 'ar',
          codePoints: codePointLength(whole),
          sha256: createHash('sha256').update(whole).digest('hex'),
          published: {
            from: '2020-01-01',
            to: '2020-01-02',
            isInferred: true,
            ...both('Made up.', 'مختلق.', 'basis'),
          },
        },
      ],
      [
        'story.json',
        {
          id: 'growth',
          languages: ['en', 'ar'],
          ...both('The map of growth', 'خريطة النمو', 'title'),
          ...both(
            'It stops at {stops} of {named} places',
            'يتوقف في {stops} من {named} أماكن',
            'headline',
          ),
          figures: { stops: { relations: ['stops'] }, named: { relations: ['stops', 'passes'] } },
          counted: { en: { other: '{n}' }, ar: { other: '{n}' } },
          ...both('Made up to measure growth.', 'مختلقة لقياس النمو.', 'standfirst'),
          country: 'Iraq',
        },
      ],
      [
        'layers.json',
        {
          relations: [
            { id: 'stops', ...both('It stops here', 'يتوقف هنا', 'says') },
            { id: 'passes', ...both('It does not stop here', 'لا يتوقف هنا', 'says') },
            { id: 'circles', ...both('It goes around it', 'يدور حوله', 'says') },
          ],
          grounds: [],
          layers: [
            layer('stops', 'Stops', 'يتوقف', '#0b6e99', '#62bfe8', 'lines-rising'),
            layer('passes', 'Passes by', 'يمر', '#b8400c', '#ff8f61', 'crossed'),
            layer('circles', 'Around', 'حوله', '#485563', '#aab6c2', 'edge-only'),
          ],
        },
      ],
    ]),
  };
}

/**
 * Replaces a folder with a story's files, and writes its article beside it. Returns the article's
 * path.
 */
export function writeStory({ files, article }: SyntheticStory, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'places'), { recursive: true });
  cpSync(join(layersFolder, 'context'), join(folder, 'context'), { recursive: true });
  for (const [path, value] of files) writeFileSync(join(folder, path), JSON.stringify(value));
  const file = `${folder}.article.txt`;
  writeFileSync(file, article);
  return file;
}

function both<Key extends string>(en: string, ar: string, key: Key) {
  return { [key]: { en, ar } } as Record<Key, { en: string; ar: string }>;
}

function layer(id: string, en: string, ar: string, light: string, dark: string, pattern: string) {
  return {
    id,
    ...both(en, ar, 'name'),
    shows: [{ relation: id }],
    colour: { light, dark },
    pattern,
  };
}

function placeFile(id: string, en: string, ar: string, precision: string, ring: LngLat[]) {
  const corners = ring.slice(1);
  const middle = (axis: 0 | 1) =>
    corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return {
    type: 'Feature',
    id,
    properties: {
      ...both(en, ar, 'name'),
      asPrinted: ar,
      otherNames: { en: [`Al-${en}`], ar: [] },
      ...both('district', 'قضاء', 'kind'),
      theatre: 'country',
      precision,
      labelPoint: [middle(0), middle(1)],
      ...both('Made up.', 'مختلق.', 'identification'),
      ...both('Made up.', 'مختلق.', 'method'),
      caveats: [],
      sources: [
        {
          ...both('Made up to measure growth', 'مختلق', 'title'),
          ...both('CC0 1.0', 'CC0 1.0', 'licence'),
        },
      ],
      licence: 'CC-BY-4.0',
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/**
 * Returns the cells row by row. Each edge has `edgeSteps` steps, and both of its cells share the
 * same vertices.
 */
function gridCells(count: number, edgeSteps: number, random: () => number): LngLat[][] {
  const across = Math.ceil(Math.sqrt(count));
  const [dx, dy] = [(east - west) / across / edgeSteps, (north - south) / across / edgeSteps];
  const vertices = new Map<string, LngLat>();
  const vertexAt = (x: number, y: number): LngLat => {
    const key = `${x} ${y}`;
    let vertex = vertices.get(key);
    if (!vertex) {
      const shake = () => (random() - 0.5) * 0.4;
      vertex = [round(west + (x + shake()) * dx), round(south + (y + shake()) * dy)];
      vertices.set(key, vertex);
    }
    return vertex;
  };
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = [(index % across) * edgeSteps, Math.floor(index / across) * edgeSteps];
    const steps = Array.from({ length: edgeSteps }, (__, step) => step);
    const ring = [
      ...steps.map((step) => vertexAt(x + step, y)),
      ...steps.map((step) => vertexAt(x + edgeSteps, y + step)),
      ...steps.map((step) => vertexAt(x + edgeSteps - step, y + edgeSteps)),
      ...steps.map((step) => vertexAt(x, y + edgeSteps - step)),
    ];
    return [...ring, ring[0]!];
  });
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

const syllables: readonly (readonly [en: string, ar: string])[] = [
  ['ba', 'با'],
  ['ru', 'رو'],
  ['sim', 'سيم'],
  ['dal', 'دال'],
  ['ka', 'كا'],
  ['noor', 'نور'],
  ['ha', 'حا'],
  ['zi', 'زي'],
  ['mar', 'مار'],
  ['ta', 'تا'],
  ['fi', 'في'],
  ['lou', 'لو'],
  ['ji', 'جي'],
  ['shat', 'شات'],
  ['wa', 'وا'],
  ['qas', 'قاس'],
];

function pick(random: () => number): readonly [string, string] {
  return syllables[Math.floor(random() * syllables.length)]!;
}

function nameOf(index: number, random: () => number) {
  const parts = Array.from({ length: 3 }, () => pick(random));
  const en = parts.map(([latin]) => latin).join('');
  return {
    id: `place-${index}`,
    en: `${en[0]!.toUpperCase()}${en.slice(1)} ${index}`,
    ar: `${parts.map(([, arabic]) => arabic).join('')} ${index}`,
  };
}

const arabicWords = (count: number, random: () => number) => words(count, random, 1);
const latinWords = (count: number, random: () => number) => words(count, random, 0);

function words(count: number, random: () => number, script: 0 | 1): string {
  return Array.from({ length: count }, () => pick(random)[script] + pick(random)[script]).join(' ');
}

/**
 * Returns a source of numbers from 0 to 1, the same for the same seed: a linear congruential
 * generator (Knuth and Lewis).
 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
