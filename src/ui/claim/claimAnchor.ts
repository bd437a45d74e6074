/** Returns a quote's fragment in the list of all quotes; on any page's address it is permanent. */
export const claimAnchor = (claim: string) => `claim-${claim}`;
