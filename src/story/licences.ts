import type { LicenceId } from './schema.ts';
import type { Story } from './story.ts';

export interface Licence {
  /** The id in the lists of SPDX and of the Open Definition. */
  readonly id: LicenceId;
  readonly title: string;
  readonly url: string;
}

/** Returns a licence's name as people write it, such as `CC BY 4.0`. */
export const licenceName = (id: LicenceId) => id.replaceAll('-', ' ');

/** The licences of outlines and points, by id. */
export const licences: Readonly<Record<LicenceId, Licence>> = {
  'CC-BY-4.0': {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'ODbL-1.0': {
    id: 'ODbL-1.0',
    title: 'Open Data Commons Open Database License v1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
};

/**
 * The licence of our own part: translations, notes, and the outlines that are not drawn after a
 * database under another one. It covers neither the quotes, which remain the outlet's, nor the
 * sources of the outlines, which have licences of their own.
 */
export const dataLicence = licences['CC-BY-4.0'];

/** Returns the licences of the outlines and of our words, each once; the data's comes first. */
export function licencesOf({ places }: Pick<Story, 'places'>): Licence[] {
  const ids = new Set([dataLicence.id, ...places.map(({ licence }) => licence)]);
  return [...ids].map((id) => licences[id]);
}
