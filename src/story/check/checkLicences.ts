import type { Localized, Source } from '../schema.ts';
import type { LicenceId } from '../schemaParts.ts';
import { isDatabase } from '../credits.ts';
import { contextFiles } from './checkContext.ts';
import type { ReadableData } from './dataFiles.ts';
import type { Problem } from './problem.ts';

interface Shape {
  readonly file: string;
  /** The JSON pointer of the object that has the licence. */
  readonly at: string;
  readonly licence?: LicenceId | undefined;
  readonly method?: Localized | undefined;
  readonly sources?: readonly Source[] | undefined;
}

/** The database's names in the languages of the data. */
const openStreetMap = /OpenStreetMap|خريطة الشارع المفتوحة/;

/**
 * Checks that a shape drawn after a database under the Open Database License is under that licence,
 * which requires it, and that no other shape is.
 */
export function checkLicences(data: ReadableData): Problem[] {
  const places = [...data.places].map(([file, { properties }]): Shape => {
    return { ...properties, file, at: '/properties' };
  });
  const layers = contextFiles(data).flatMap(([file, content]): Shape[] => [
    { ...content, file, at: '' },
    ...content.features.flatMap(({ properties }, index): Shape[] => {
      // The file's own entry is about a feature that says nothing of its own.
      if (!properties.method && !properties.sources && !properties.licence) return [];
      const { method = content.method, sources = content.sources } = properties;
      const { licence = content.licence } = properties;
      return [{ method, sources, licence, file, at: `/features/${index}/properties` }];
    }),
  ]);
  return [...places, ...layers].flatMap(checkLicence);
}

/** Says nothing of a shape without sources, which `checkContext` reports. */
function checkLicence({ file, at: parent, licence, method, sources }: Shape): Problem[] {
  if (!sources) return [];
  const at = `${parent}/licence`;
  const databases = sources.filter(isDatabase);
  if (licence === 'ODbL-1.0') {
    if (databases.length > 0) return [];
    return [
      {
        file,
        at,
        message: 'The shape is under ODbL 1.0, but no source of it is.',
        fix: 'Name the database it was drawn after among “sources”, or write “CC-BY-4.0”.',
      },
    ];
  }
  if (method && Object.values(method).some((words) => openStreetMap.test(words))) {
    return [
      {
        file,
        at,
        message: 'The method names OpenStreetMap, but the shape is not under its licence.',
        fix: 'Write “ODbL-1.0” if the shape was drawn after OpenStreetMap, or correct “method”.',
      },
    ];
  }
  if (databases.length > 0 && databases.length === sources.length) {
    return [
      {
        file,
        at,
        message: 'All its sources are under ODbL 1.0, but the shape is not.',
        fix: 'Write “ODbL-1.0”, or name the source it was drawn after instead.',
      },
    ];
  }
  return [];
}
