import { citeMessages } from '../i18n/cite.ts';
import { firstLanguage } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';
import { dataLicence, rightsText } from './licence.ts';

/**
 * Describes how to cite the data, in the Citation File Format 1.2.0 (YAML). The format requires
 * absolute addresses, so `url` is left out where the site does not know its own.
 */
export function citationCff(context: ExportContext): string {
  const { story, addresses } = context;
  const language = firstLanguage(context);
  const { article, info } = story;
  const { from, isInferred, basis } = article.published;
  const home = addresses.home(language);
  return asYaml({
    'cff-version': '1.2.0',
    message: citeMessages[language].please,
    type: 'dataset',
    title: info.title[language],
    abstract: `${info.standfirst[language]} ${rightsText(story, language)}`,
    authors: [{ name: citeMessages[language].maintainers(info.title[language]) }],
    license: dataLicence.id,
    ...(isAbsolute(home) && { url: home }),
    keywords: story.theatres.map(({ name }) => name[language]),
    references: [
      {
        type: 'newspaper-article',
        title: article.title.exact,
        authors: [{ name: article.outlet[language] }],
        year: Number(from.slice(0, 4)),
        languages: [article.language],
        ...(isInferred && { notes: basis[language] }),
      },
    ],
  });
}

export const isAbsolute = (address: string) => /^https?:/.test(address);

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** Formats a value as YAML, with blocks for lists and maps. It quotes every text as JSON does. */
function asYaml(value: Value, indent = ''): string {
  if (typeof value === 'string' || typeof value === 'number') return `${JSON.stringify(value)}\n`;
  const deeper = `${indent}  `;
  if (isList(value)) {
    return value
      .map((item) => `${indent}- ${asYaml(item, deeper).slice(isText(item) ? 0 : deeper.length)}`)
      .join('');
  }
  return Object.entries(value)
    .map(([key, item]) =>
      isText(item)
        ? `${indent}${key}: ${asYaml(item)}`
        : `${indent}${key}:\n${asYaml(item, deeper)}`,
    )
    .join('');
}

const isText = (value: Value) => typeof value === 'string' || typeof value === 'number';

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
