import type { Story } from '../story.ts';
import { claimHomes } from '../claimHomes.ts';
import type { QuoteToFind } from './verifyQuotes.ts';

/** The quotes to find in a reader's copy of the article. */
export interface QuotesToVerify {
  readonly title: QuoteToFind;
  /** The quotes, in the order of the article. */
  readonly quotes: readonly (QuoteToFind & {
    readonly claim: string;
    readonly start: number;
    readonly end: number;
    /** The path of the page that shows it, from the map page of a language. */
    readonly page: string;
  })[];
  /** The SHA-256 of the copy from which the quotes were taken, in lower-case hexadecimal. */
  readonly sha256: string;
}

export function quotesToVerify(story: Story): QuotesToVerify {
  const { article, claims } = story;
  const homes = claimHomes(story);
  return {
    title: { exact: article.title.exact, prefix: '', suffix: '', start: null },
    quotes: claims.map(({ id, quote }) => ({ ...quote, claim: id, page: homes.get(id)! })),
    sha256: article.sha256,
  };
}
