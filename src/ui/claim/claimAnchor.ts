/** The fragment of a quote in the list of all quotes: with any page's address it is permanent. */
export const claimAnchor = (claim: string) => `claim-${claim}`;
