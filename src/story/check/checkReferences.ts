import { layersShowing } from '../claims.ts';
import type { AboutPlace, Claim } from '../schema.ts';
import { contextFiles } from './checkContext.ts';
import type { ReadableData } from './dataFiles.ts';
import type { Problem } from './problem.ts';

/** Finds references that lead nowhere, ids used twice, and entries to which nothing refers. */
export function checkReferences(data: ReadableData): Problem[] {
  return [
    ...checkDuplicates(data),
    ...checkClaims(data),
    ...checkLayers(data),
    ...checkPlaces(data),
    ...checkFigures(data),
  ];
}

interface Named {
  readonly id: string;
}

function checkDuplicates(data: ReadableData): Problem[] {
  const layers = data['data/layers.json'];
  const lists: (readonly [file: string, pointer: string, items: readonly Named[] | undefined])[] = [
    ['data/claims.json', '', data['data/claims.json']],
    ['data/speakers.json', '', data['data/speakers.json']],
    ['data/theatres.json', '', data['data/theatres.json']],
    ['data/corrections.json', '', data['data/corrections.json']],
    ['data/layers.json', '/layers', layers?.layers],
    ['data/layers.json', '/relations', layers?.relations],
    ['data/layers.json', '/grounds', layers?.grounds],
    ...contextFiles(data).map(([file, { features }]) => [file, '/features', features] as const),
  ];
  return lists.flatMap(([file, pointer, items = []]) => {
    const takenBy = new Map<string, number>();
    return items.flatMap(({ id }, index) => {
      const first = takenBy.get(id);
      if (first === undefined) {
        takenBy.set(id, index);
        return [];
      }
      return [
        {
          file,
          at: `${pointer}/${index}/id`,
          message: `The id “${id}” is taken already, by ${pointer}/${first}.`,
          fix: 'Give this one an id of its own.',
        },
      ];
    });
  });
}

function checkClaims(data: ReadableData): Problem[] {
  const claims = data['data/claims.json'] ?? [];
  const speakers = data['data/speakers.json'];
  const speakerById = new Map(speakers?.map((speaker) => [speaker.id, speaker]));
  const layers = data['data/layers.json'];
  const placeIds = new Set([...data.places.values()].map(({ id }) => id));
  const problems: Problem[] = [];
  const file = 'data/claims.json';
  const unknown = (at: string, kind: string, id: string, known: Iterable<string>) => {
    const names = [...known].join(', ');
    const fix = names ? `Use one of: ${names}; or add it.` : 'Add it.';
    problems.push({ file, at, message: `There is no ${kind} “${id}”.`, fix });
  };

  for (const [index, claim] of claims.entries()) {
    const speaker = speakerById.get(claim.speaker);
    if (speakers && !speaker) {
      unknown(
        `/${index}/speaker`,
        'speaker',
        claim.speaker,
        speakers.map(({ id }) => id),
      );
    }
    if (speaker && (speaker.kind === 'narration') !== (claim.mode === 'narration')) {
      problems.push({
        file,
        at: `/${index}/mode`,
        message: `The mode is “${claim.mode}”, but the speaker “${speaker.id}” is of the kind “${speaker.kind}”.`,
        fix: 'Narration is the article’s own voice and nobody else’s; correct the mode or the speaker.',
      });
    }
    const said = new Set<string>();
    for (const [nth, about] of claim.places.entries()) {
      const at = `/${index}/places/${nth}`;
      if (!placeIds.has(about.place) && !isUnreadable(data, about.place)) {
        unknown(`${at}/place`, 'place', about.place, placeIds);
      }
      const pair = `${about.place} ${about.relation}`;
      if (said.has(pair)) {
        problems.push({
          file,
          at,
          message: `The claim says “${about.relation}” of “${about.place}” twice.`,
          fix: 'Remove one of the two.',
        });
      }
      said.add(pair);
      if (!layers) continue;
      const relations = layers.relations.map(({ id }) => id);
      if (!relations.includes(about.relation)) {
        unknown(`${at}/relation`, 'relation', about.relation, relations);
      }
      const grounds = layers.grounds.map(({ id }) => id);
      if (about.ground !== undefined && !grounds.includes(about.ground)) {
        unknown(`${at}/ground`, 'ground', about.ground, grounds);
      }
    }
  }
  const filtered = new Set(claims.map(({ speaker }) => speaker));
  for (const [index, speaker] of (speakers ?? []).entries()) {
    if (data['data/claims.json'] && !filtered.has(speaker.id)) {
      problems.push({
        file: 'data/speakers.json',
        at: `/${index}`,
        message: `Nobody quotes the speaker “${speaker.id}”.`,
        fix: 'Add what is said, or remove the speaker.',
      });
    }
  }
  return problems;
}

/**
 * Returns true if the place's own file has a fault. That is reported there, not again at every
 * claim about the place.
 */
export function isUnreadable(data: ReadableData, id: string): boolean {
  return data.unreadable.has(`data/places/${id}.geojson`);
}

function checkLayers(data: ReadableData): Problem[] {
  const layers = data['data/layers.json'];
  if (!layers) return [];
  const file = 'data/layers.json';
  return layers.layers.flatMap(({ shows }, index) =>
    shows.flatMap(({ relation, ground }, nth) => {
      const problems: Problem[] = [];
      const at = `/layers/${index}/shows/${nth}`;
      if (!layers.relations.some(({ id }) => id === relation)) {
        problems.push({
          file,
          at: `${at}/relation`,
          message: `There is no relation “${relation}”.`,
          fix: 'Correct the spelling, or add it to /relations.',
        });
      }
      if (ground !== undefined && !layers.grounds.some(({ id }) => id === ground)) {
        problems.push({
          file,
          at: `${at}/ground`,
          message: `There is no ground “${ground}”.`,
          fix: 'Correct the spelling, or add it to /grounds.',
        });
      }
      return problems;
    }),
  );
}

interface Said {
  readonly claim: Claim;
  readonly said: AboutPlace;
}

function checkPlaces(data: ReadableData): Problem[] {
  const claims = data['data/claims.json'];
  const layers = data['data/layers.json']?.layers;
  const theatres = data['data/theatres.json'];
  const problems: Problem[] = [];
  const saidOf = new Map([...data.places.values()].map(({ id }): [string, Said[]] => [id, []]));
  for (const claim of claims ?? []) {
    for (const said of claim.places) saidOf.get(said.place)?.push({ claim, said });
  }
  for (const [file, { id, properties }] of data.places) {
    if (theatres && !theatres.some((theatre) => theatre.id === properties.theatre)) {
      problems.push({
        file,
        at: '/properties/theatre',
        message: `There is no theatre “${properties.theatre}”.`,
        fix: `Use one of: ${theatres.map((theatre) => theatre.id).join(', ')}.`,
      });
    }
    if (!claims) continue;
    const about = saidOf.get(id)!;
    if (about.length === 0) {
      problems.push({
        file,
        at: '/id',
        message: `No claim mentions the place “${id}”.`,
        fix: 'Add the quote to data/claims.json, or remove the file: the map shows only what is said.',
      });
      continue;
    }
    if (layers && !about.some(({ said }) => layersShowing(layers, said).length > 0)) {
      problems.push({
        file,
        at: '/id',
        message: `The place “${id}” is in no layer.`,
        fix: 'Its claims need a relation (and ground) that a layer of data/layers.json shows.',
      });
    }
    if (!about.some(({ claim }) => claim.quote.exact.includes(properties.asPrinted))) {
      problems.push({
        file,
        at: '/properties/asPrinted',
        message: `None of the place’s quotes has the words “${properties.asPrinted}”.`,
        fix: 'Write the name exactly as the article prints it, spelling and all.',
      });
    }
  }
  return problems;
}

function checkFigures(data: ReadableData): Problem[] {
  const info = data['data/story.json'];
  if (!info) return [];
  const file = 'data/story.json';
  const problems: Problem[] = [];
  for (const key of ['headline', 'areaNote'] as const) {
    for (const language of info.languages) {
      for (const [, token = ''] of (info[key]?.[language] ?? '').matchAll(/\{([^}]*)\}/g)) {
        const [name = '', measure] = token.split('.');
        if (name in info.figures && (measure === undefined || /^(km2|share)$/.test(measure)))
          continue;
        problems.push({
          file,
          at: `/${key}/${language}`,
          message: `The sentence asks for {${token}}, but there is no such figure.`,
          fix: `Use one of: ${Object.keys(info.figures).join(', ')}, alone or with .km2 or .share; or add it to /figures.`,
        });
      }
    }
  }
  const relations = data['data/layers.json']?.relations;
  for (const [name, figure] of Object.entries(info.figures)) {
    for (const [index, relation] of figure.relations.entries()) {
      if (!relations || relations.some(({ id }) => id === relation)) continue;
      problems.push({
        file,
        at: `/figures/${name}/relations/${index}`,
        message: `There is no relation “${relation}”.`,
        fix: 'Correct the spelling, or add it to data/layers.json.',
      });
    }
  }
  return problems;
}
