import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit, soundFiles } from './broken.fixture.ts';
import { checkFiles } from './checkFiles.ts';
import type { DataFiles } from './dataFiles.ts';
import { checkStory } from './checkStory.ts';
import type { Problem } from './problem.ts';
import { runs } from './runs.fixture.ts';

/** One change to one file of the real data that makes it invalid. */
interface Mutation {
  readonly file: string;
  readonly name: string;
  readonly change: (json: Json) => void;
}
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any;
type Path = readonly (string | number)[];

/** The seed of the random choice. Another seed draws other mutations, and a failure names it. */
const seed = Number(process.env['MUTATION_SEED'] ?? 20200901);
const inFiles = runs(400, 4000);
const acrossFiles = runs(12, 120);

/** The keys that a file may lack, and below them those that may be empty. */
const optional = new Set(
  'note symbol ground says isGroup details outletNote reprint guessedName crosswalk url asPrinted contact areaNote method wikidata osm geonames pcode icao zero one two few many'.split(
    ' ',
  ),
);
const mayBeEmpty = new Set(['prefix', 'suffix']);
/** The objects whose keys the curator chooses. */
const records = new Set(['figures']);

const otherType = (value: unknown): unknown => {
  if (typeof value === 'string') return 7;
  if (typeof value === 'number') return 'NaN';
  return typeof value === 'boolean' ? 'yes' : null;
};

const turn = (list: Json) => list.splice(0, list.length, ...list.toReversed());

function at(json: Json, path: Path): Json {
  return path.reduce((value, key) => value[key], json);
}

function* faultsOfForm(file: string, root: Json, path: Path = []): Generator<Mutation> {
  const value = at(root, path);
  const where = `/${path.join('/')}`;
  const key = path.at(-1);
  const set = (name: string, put: unknown): Mutation => ({
    file,
    name: `${where} ${name}`,
    change: (json) => {
      at(json, path.slice(0, -1))[key!] = put;
    },
  });
  if (path.length > 0) yield set('of another type', otherType(value));
  if (typeof value === 'string' && !mayBeEmpty.has(String(key))) yield set('empty', '');
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value)) yield set('no colour', 'crimson');
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    yield set('no date', '2020-02-31');
  }
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && !records.has(String(key))) {
    yield { file, name: `${where} with an unknown key`, change: (json) => (at(json, path).zz = 1) };
    for (const child of Object.keys(value).filter((each) => !optional.has(each))) {
      yield {
        file,
        name: `${where}/${child} dropped`,
        change: (json) => delete at(json, path)[child],
      };
    }
  }
  for (const child of Object.keys(value)) {
    yield* faultsOfForm(file, root, [...path, Array.isArray(value) ? Number(child) : child]);
  }
}

function* faultsOfMeaning(file: string, json: Json): Generator<Mutation> {
  const fault = (name: string, change: Mutation['change']): Mutation => ({ file, name, change });
  if (file === 'data/claims.json') {
    for (const i of json.keys()) {
      yield fault(`/${i} by an unknown speaker`, (list) => (list[i].speaker = 'nobody'));
      yield fault(`/${i} with an id twice`, (list) => (list[i].id = list[i === 0 ? 1 : 0].id));
      yield fault(`/${i} ends before it starts`, (list) => {
        list[i].quote.end = Math.max(1, list[i].quote.start - 1);
      });
      yield fault(`/${i} a letter too long`, (list) => (list[i].quote.end += 1));
      yield fault(`/${i} a letter more in the words`, (list) => (list[i].quote.exact += 'ا'));
      for (const j of json[i].places.keys()) {
        yield fault(`/${i}/${j} nowhere`, (list) => (list[i].places[j].place = 'nowhere'));
        yield fault(`/${i}/${j} in no relation`, (list) => (list[i].places[j].relation = 'none'));
      }
    }
  }
  if (file === 'data/speakers.json') {
    for (const i of json.keys()) {
      yield fault(`/${i} renamed under its claims`, (list) => (list[i].id += '-renamed'));
    }
  }
  if (!file.startsWith('data/places/')) return;
  yield fault('renamed', (place) => (place.id += '-renamed'));
  yield fault('in no theatre', (place) => (place.properties.theatre = 'nowhere'));
  yield fault('name swapped out of the shape', (place) => turn(place.properties.labelPoint));
  yield fault('name off the globe', (place) => (place.properties.labelPoint[1] = 91));
  if (json.geometry.type === 'Point') {
    yield fault('centre swapped', (place) => turn(place.geometry.coordinates));
    return;
  }
  const ringFault = (name: string, change: (ring: Json) => void) =>
    fault(name, (place) => change(place.geometry.coordinates[0]));
  yield ringFault('unclosed', (ring) => ring.pop());
  yield ringFault('clockwise', (ring) => turn(ring));
  yield ringFault('too short', (ring) => ring.splice(1, ring.length - 3));
  yield ringFault('swapped', (ring) => ring.forEach(turn));
  yield ringFault('a corner far off', (ring) => (ring[1] = [ring[1][0], 91]));
  yield ringFault('crossing itself', (ring) => {
    const half = Math.floor(ring.length / 2);
    [ring[1], ring[half]] = [ring[half], ring[1]];
  });
}

function draw(all: readonly Mutation[], count: number): readonly Mutation[] {
  const arbitrary = fc.shuffledSubarray([...all], { minLength: count, maxLength: count });
  return fc.sample(arbitrary, { seed, numRuns: 1 })[0]!;
}

/** Returns the mutations that the check accepted, or that crashed it. */
function unrefused(
  mutations: readonly Mutation[],
  problemsOf: (files: DataFiles, file: string) => readonly Problem[],
): readonly string[] {
  return mutations.flatMap(({ file, name, change }) => {
    try {
      const found = problemsOf(edit(file, change), file);
      const isNamed = found.some(
        (each) => each.file.startsWith('data/') && each.at !== '' && each.fix !== '',
      );
      return isNamed ? [] : [`${file} ${name}: went through`];
    } catch (error) {
      return [`${file} ${name}: ${String(error)}`];
    }
  });
}

const sound = [...soundFiles].map(([file, text]) => [file, JSON.parse(text as string)] as const);

/** Checks the form of one file alone, which keeps thousands of runs cheap. */
const problemsOfForm = (files: DataFiles, file: string): readonly Problem[] =>
  checkFiles(
    new Map([...files].filter(([name]) => name === file || name === 'data/story.json')),
  ).problems.filter((problem) => problem.file === file);

const problemsOfAll = (files: DataFiles): readonly Problem[] => {
  const result = checkStory(files);
  return result.ok ? [] : result.problems;
};

test(
  `${inFiles} single faults of form are each refused, naming the file (seed ${seed})`,
  { timeout: 300_000 },
  () => {
    // The files of the landscape hold mostly coordinates, and would crowd out the rest.
    const told = sound.filter(([file]) => !file.startsWith('data/context/'));
    const all = told.flatMap(([file, json]) => [...faultsOfForm(file, json)]);
    expect(unrefused(draw(all, inFiles), problemsOfForm)).toEqual([]);
  },
);

test(
  `${acrossFiles} single faults of meaning are each refused by the whole check (seed ${seed})`,
  { timeout: 300_000 },
  () => {
    const all = sound.flatMap(([file, json]) => [...faultsOfMeaning(file, json)]);
    expect(unrefused(draw(all, acrossFiles), problemsOfAll)).toEqual([]);
  },
);
