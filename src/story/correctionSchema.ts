import { z } from 'zod';
import { id, isoDate, localized } from './schemaParts.ts';

/** One error in what we published, and its correction. */
export const correction = z.strictObject({
  id,
  date: isoDate.describe('the day it was published'),
  places: z.array(id).describe('the places it is about; with no claim and no place, the whole map'),
  claims: z.array(id).describe('the claims it is about'),
  what: localized.describe('what was wrong, and what it says now'),
  why: localized.describe('how we know'),
  askedBy: localized.describe('who asked for it; by name only if they agreed'),
});
