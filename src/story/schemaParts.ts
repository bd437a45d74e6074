import { z } from 'zod';

/** What the schemas of the data's files share. */

/** Ids are public: they stand in URLs, in the data and in hosts' pages. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has only a–z, 0–9 and single hyphens');
export const words = z
  .string()
  .regex(/^\S(.*\S)?$/s, 'words are expected here, without white space around them');
export const localized = z.strictObject({ en: words, ar: words });
export const isoDate = z.iso.date();
