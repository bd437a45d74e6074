import { z } from 'zod';

/** The schemas that several files of the data share. */

/** Ids are public: they appear in URLs, in the data and in hosts' pages. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has only a–z, 0–9 and single hyphens');
export const words = z
  .string()
  .regex(/^\S(.*\S)?$/s, 'words are expected here, without white space around them');
/** The languages that have catalogues. A story is told in one or several of them. */
export const allLanguages = ['en', 'ar'] as const;
export type Language = (typeof allLanguages)[number];
/**
 * Returns the schema of a value by language. `check/languages.ts` requires each of the story's
 * languages and fills in the others.
 */
export const inEach = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ en: schema.optional(), ar: schema.optional() }) as unknown as z.ZodType<
    Record<Language, z.infer<T>>
  >;
export const localized = inEach(words);
export const isoDate = z.iso.date();
