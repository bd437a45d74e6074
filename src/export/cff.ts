import { dataLicence } from '../story/licences.ts';
import { stringify } from 'yaml';
import { citeMessages } from '../i18n/cite.ts';
import { firstLanguage, isAbsolute } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';
import { rightsText } from './licence.ts';

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
  const citation = {
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
  };
  // Texts are quoted, so that no program takes one for a number or a date.
  return stringify(citation, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}
