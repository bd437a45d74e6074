import { layersOfClaim } from '../../story/claims.ts';
import type { Claim, Layer } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';

/** A stretch of the ribbon, in per cent of its length from the left. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** A claim on the ribbon. */
export interface Segment {
  readonly claim: Claim;
  readonly layers: readonly Layer[];
  /** The position of its words. */
  readonly bar: Stretch;
  /** The hit area, which extends half way to its neighbours. */
  readonly reach: Stretch;
}

/** Returns the claims at their true positions and lengths, mirrored on right-to-left pages. */
export function ribbonSegments(story: Story, isRightToLeft: boolean): Segment[] {
  const { claims, article } = story;
  const stretch = (start: number, end: number) =>
    stretchOf(start / article.codePoints, end / article.codePoints, isRightToLeft);
  /** Returns the middle between the claim at an index and the one before it, in code points. */
  const middle = (index: number) => {
    if (index === 0) return 0;
    if (index === claims.length) return article.codePoints;
    return (claims[index - 1]!.quote.end + claims[index]!.quote.start) / 2;
  };
  return claims.map((claim, index) => ({
    claim,
    layers: layersOfClaim(story, claim),
    bar: stretch(claim.quote.start, claim.quote.end),
    reach: stretch(middle(index), middle(index + 1)),
  }));
}

/** Returns the stretch that the reader has read: up to the end of a claim. */
export function readStretch({ article }: Story, claim: Claim, isRightToLeft: boolean): Stretch {
  return stretchOf(0, claim.quote.end / article.codePoints, isRightToLeft);
}

const percent = (share: number) => Math.round(share * 1e5) / 1e3;

function stretchOf(start: number, end: number, isRightToLeft: boolean): Stretch {
  return { x: percent(isRightToLeft ? 1 - end : start), width: percent(end - start) };
}
