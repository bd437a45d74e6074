import type { Language, Source } from './schema.ts';
import type { Credit, Story } from './story.ts';

/**
 * Returns the owners of sources, each once. The owner is a source's title up to its first comma;
 * after it comes the entry, node or sheet that was used. An owner whom a longer credit names too is
 * left to that one.
 */
export function creditsOf(sources: readonly Source[]): Credit[] {
  const credits = new Map<string, Credit>();
  for (const { title, licence } of sources) {
    const owner = { en: ownerIn(title.en), ar: ownerIn(title.ar) };
    if (!credits.has(owner.en)) credits.set(owner.en, { title: owner, licence });
  }
  const owners = [...credits.keys()];
  const isNamedBeside = (owner: string) =>
    owners.some((other) => other !== owner && other.endsWith(owner));
  return [...credits.values()].filter(({ title }) => !isNamedBeside(title.en));
}

const ownerIn = (title: string) => title.split(/[,،]/)[0]!;

/** Returns the credits whose licence requires them wherever the map is shown. */
export function creditsOwed({ credits }: Pick<Story, 'credits'>): Credit[] {
  return credits.filter(({ licence }) => /^(CC BY|ODbL)/.test(licence.en));
}

/** Returns the owners of the databases (ODbL) that outlines or the base map were drawn after. */
export function databaseOwners({ credits }: Pick<Story, 'credits'>, language: Language): string[] {
  return credits.filter(isDatabase).map(({ title }) => title[language]);
}

/** Returns true for a source under the Open Database License. */
export function isDatabase({ licence }: Credit): boolean {
  return licence.en.startsWith('ODbL');
}

/** Returns the credit of the streets; null without streets, or if a credit owed names it already. */
export function streetsCredit(story: Pick<Story, 'credits' | 'info'>): Source | null {
  const credit = story.info.streets?.credit;
  if (!credit) return null;
  const isNamed = creditsOwed(story).some(({ title }) => title.en.endsWith(credit.title.en));
  return isNamed ? null : credit;
}
