import { belowMapMessages } from '../i18n/belowMap.ts';
import { databaseOwners } from '../story/credits.ts';
import { dataLicence, licenceName } from '../story/licences.ts';
import type { Language } from '../story/schema.ts';
import type { Story } from '../story/story.ts';

/** Says in a few sentences what each licence covers and what none of them covers. */
export function rightsText(
  story: Pick<Story, 'article' | 'credits' | 'quotedShare'>,
  language: Language,
): string {
  const { rights, databaseRights } = belowMapMessages[language];
  const owners = databaseOwners(story, language);
  return rights(
    licenceName(dataLicence.id),
    owners.length > 0 ? databaseRights(licenceName('ODbL-1.0'), owners) : null,
    story.article.outlet[language],
    story.quotedShare,
  );
}
