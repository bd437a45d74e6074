import { dataLicence, licencesOf } from '../story/licences.ts';
import { citeMessages } from '../i18n/cite.ts';
import { claimColumns } from './claimsCsv.ts';
import type { Licence } from '../story/licences.ts';
import type { DownloadName } from './downloads.ts';
import { downloads } from './downloads.ts';
import { firstLanguage, isAbsolute } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';
import { rightsText } from './licence.ts';

/** The size and checksum of a written file. */
export interface FileFacts {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Describes the other files as a Data Package 2.0 (https://datapackage.org), with checksums. */
export function dataPackage(
  context: ExportContext,
  files: ReadonlyMap<DownloadName, FileFacts>,
): string {
  const { story, addresses } = context;
  const language = firstLanguage(context);
  const { article, info } = story;
  const home = addresses.home(language);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: info.id,
    title: info.title[language],
    description: `${info.standfirst[language]} ${rightsText(story, language)}`,
    ...(isAbsolute(home) && { homepage: home }),
    // The licences cover our own part of each file. The description says which part each covers,
    // and who owns the quotes.
    licenses: licencesOf(story).map(licenceEntry),
    contributors: [
      { title: citeMessages[language].maintainers(info.title[language]), roles: ['creator'] },
    ],
    sources: [
      { title: `${article.outlet[language]}: ${article.title.exact}` },
      ...story.credits.map(({ title, licence }) => ({
        title: title[language],
        licence: licence[language],
      })),
    ],
    keywords: story.theatres.map(({ name }) => name[language]),
    resources: [...files].map(([name, facts]) => resourceOf(context, name, facts)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const licenceEntry = ({ id, url, title }: Licence) => ({ name: id, path: url, title });

function resourceOf(context: ExportContext, path: DownloadName, { bytes, sha256 }: FileFacts) {
  const { format, mediaType, describes, hasGeometry } = downloads[path];
  return {
    // A resource's name is an identifier for programs, such as `claims-csv`.
    name: path.toLowerCase().replaceAll('.', '-'),
    path,
    ...(path === 'claims.csv' && { type: 'table' }),
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    description: describes,
    licenses: (hasGeometry ? licencesOf(context.story) : [dataLicence]).map(licenceEntry),
    ...(path === 'claims.csv' && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
      schema: {
        fields: claimColumns(context).map(({ name, type, description, constraints }) => ({
          name,
          type,
          description,
          ...(constraints && { constraints }),
        })),
        missingValues: [''],
      },
    }),
  };
}
