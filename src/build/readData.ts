import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFiles, Unreadable } from '../story/check/dataFiles.ts';
import type { ArticleText } from '../story/check/checkQuotes.ts';
import { checkStory } from '../story/check/checkStory.ts';
import type { CheckResult } from '../story/check/checkStory.ts';
import type { Problem } from '../story/check/problem.ts';
import { invalidByteOf } from '../story/utf8.ts';
import { checkCountry } from './basemap/checkCountry.ts';

/** The path of the story's data folder. `STORY_DATA` replaces it for another story. */
export const dataFolder = process.env['STORY_DATA'] ?? join(import.meta.dirname, '../../data');

/**
 * Reads the data folder and checks it, also against the atlas. With `articleFile` it checks the
 * quotes against the article too. Returns the sound data or all problems; bad data does not throw.
 */
export function readStory(folder: string, articleFile?: string): CheckResult {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const fix =
      'Give STORY_DATA the path of a data folder, or leave it out for that of the project.';
    return {
      ok: false,
      problems: [{ file: folder, at: '/', message: 'This is not a folder.', fix }],
    };
  }
  const files = readFiles(folder);
  const read = articleFile === undefined ? null : readArticle(articleFile);
  const result = read?.ok ? checkStory(files, read.article) : checkStory(files);
  const problems = [
    ...(read && !read.ok ? [read.problem] : []),
    ...(result.ok ? checkCountry(result.data) : result.problems),
  ];
  return result.ok && problems.length === 0 ? result : { ok: false, problems };
}

/**
 * Reads the JSON files of a folder. Their names begin with `data/`, wherever the folder lies. A
 * file that is not UTF-8 has a fault in place of its text.
 */
export function readFiles(folder: string): DataFiles {
  const files = new Map<string, string | Unreadable>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/\.(geo)?json$/.test(path)) continue;
    const decoded = decode(readFileSync(join(folder, path)));
    files.set(`data/${path.replaceAll('\\', '/')}`, decoded.ok ? decoded.text : decoded.fault);
  }
  return files;
}

type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Unreadable };

/** Decodes UTF-8, or returns a fault with the position of the first invalid byte, from 0. */
export function decode(bytes: Uint8Array): Decoded {
  const byte = invalidByteOf(bytes);
  if (byte === null) return { ok: true, text: new TextDecoder().decode(bytes) };
  return {
    ok: false,
    fault: {
      at: `byte ${byte}`,
      message: 'The file is not UTF-8.',
      fix: 'Save it in UTF-8.',
    },
  };
}

/** Reads the article's text and its SHA-256, or returns the problem that prevents it. */
export function readArticle(
  file: string,
): { ok: true; article: ArticleText } | { ok: false; problem: Problem } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const message = `The article cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`;
    const fix = 'Give the path of the text file after --article.';
    return { ok: false, problem: { file, at: '/', message, fix } };
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, problem: { file, ...decoded.fault } };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ok: true, article: { file, text: decoded.text, sha256 } };
}
