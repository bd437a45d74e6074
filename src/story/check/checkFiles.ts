import type { DataFiles, ReadableData } from './dataFiles.ts';
import { parse } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { fileSchemas, isOptionalFile, placeSchemaFor } from '../schema.ts';
import type { PlaceFile } from '../schema.ts';
import { checkGeojson } from './checkGeojson.ts';
import { checkLanguages, fillLanguages, languagesOf } from './languages.ts';
import { jsonPointer } from './problem.ts';
import type { Problem } from './problem.ts';

const placePath = /^data\/places\/([^/]+)\.geojson$/;

/**
 * Parses every file and checks it against its schema. Returns the files without a fault, typed, and
 * the problems of the others.
 */
export function checkFiles(files: DataFiles): { data: ReadableData; problems: Problem[] } {
  const problems: Problem[] = [];
  const data: ReadableData = { places: new Map(), unreadable: new Set() };
  const languages = languagesOf(files);

  for (const path of Object.keys(fileSchemas)) {
    if (!files.has(path) && !isOptionalFile(path)) {
      problems.push({
        file: path,
        at: '/',
        message: 'The file is missing.',
        fix: 'Restore it; every file of the data folder has its place in the story.',
      });
    }
  }

  for (const [file, text] of files) {
    const isPlace = placePath.test(file);
    const schema = isPlace ? null : fileSchemas[file as keyof typeof fileSchemas];
    if (schema === undefined) {
      problems.push({
        file,
        at: '/',
        message: 'Nothing reads this file.',
        fix: 'Remove it, or name it after what it holds (places go to data/places/<id>.geojson).',
      });
      continue;
    }
    const json =
      typeof text === 'string'
        ? parseJson(file, text)
        : ({ ok: false, problem: { file, ...text } } as const);
    if (!json.ok) {
      problems.push(json.problem);
      data.unreadable.add(file);
      continue;
    }
    const found = file.endsWith('.geojson') ? checkGeojson(file, json.value) : [];
    found.push(...against(schema ?? placeSchemaFor(precisionOf(json.value)), file, json.value));
    if (isPlace) found.push(...checkFileName(file, json.value));
    if (found.length === 0) found.push(...checkLanguages(file, json.value, languages));
    problems.push(...found);
    if (found.length > 0) {
      data.unreadable.add(file);
      continue;
    }
    const value = fillLanguages(json.value, languages);
    if (isPlace) data.places.set(file, value as PlaceFile);
    else Object.assign(data, { [file]: value });
  }
  return { data, problems };
}

function parseJson(
  file: string,
  text: string,
): { ok: true; value: unknown } | { ok: false; problem: Problem } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      ok: false,
      problem: {
        file,
        at: placeOfSyntaxError(text),
        message: `This is not JSON: ${(error as SyntaxError).message}.`,
        fix: 'Look there for a missing comma, quote or bracket; a file cut short ends in the middle.',
      },
    };
  }
}

/**
 * Returns the line and column of a syntax error, from 1. A second parser finds it, because not
 * every JavaScript engine's `JSON.parse` says where it is.
 */
function placeOfSyntaxError(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function against(schema: z.ZodType, file: string, value: unknown): Problem[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    file,
    at: jsonPointer(issue.path) || '/',
    message: asSentence(whatIn(issue)),
    fix: fixFor(issue),
  }));
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`.replace(/\.\.$/, '.');
}

/**
 * Returns the fault of a field. A field without a value is reported as empty or missing, not as
 * having the wrong form.
 */
function whatIn(issue: z.core.$ZodIssue): string {
  if (issue.input === '') return 'This field is empty';
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return 'It is missing';
  }
  const isBare = issue.code === 'too_small' && issue.origin === 'array' && issue.minimum === 1;
  return isBare ? 'Nothing is listed here' : issue.message;
}

const byComparison = 'Compare with a neighbouring file that passes.';

function fixFor(issue: z.core.$ZodIssue): string {
  if (issue.input === '') return 'Fill it in.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Remove ${issue.keys.join(', ')}, or correct the spelling.`;
    case 'invalid_value':
      return `Write one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return issue.path.join('/') === 'streets/file'
        ? 'Put the file beside the pages and write its path from the home page, as “streets/basra.pmtiles”.'
        : byComparison;
    case 'invalid_type':
      return `${issue.input === undefined ? 'Add' : 'Write'} ${kindOf(issue.expected)} here, as in an entry or a file that passes.`;
    case 'too_big':
    case 'too_small':
      if (issue.origin === 'array') {
        return issue.path.includes('geometry')
          ? 'Draw the outline: at least three corners, [lng, lat].'
          : 'Add at least one.';
      }
      if (issue.path.includes('quote')) {
        return 'Find the words in the article: positions count its code points.';
      }
      return 'Bring the value into this range; coordinates are [lng, lat] in degrees.';
    default:
      return byComparison;
  }
}

/** Returns the name of an expected type in plain words. */
function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'a text in quotation marks',
    int: 'a whole number',
    boolean: 'true or false',
    tuple: 'a list of numbers',
    array: 'a list',
    object: 'an object in braces ({ "en": "…", "ar": "…" } where it is words)',
    record: 'an object in braces',
  };
  return kinds[expected] ?? `a ${expected}`;
}

function precisionOf(value: unknown): unknown {
  const properties = (value as { properties?: unknown } | null)?.properties;
  return (properties as { precision?: unknown } | null | undefined)?.precision;
}

function checkFileName(file: string, value: unknown): Problem[] {
  const named = placePath.exec(file)?.[1];
  const id = (value as { id?: unknown } | null)?.id;
  if (typeof id !== 'string' || id === named) return [];
  return [
    {
      file,
      at: '/id',
      message: `The id is “${id}” but the file is called “${named}”.`,
      fix: 'Give both the same name; a place is found by its file.',
    },
  ];
}
