/** The fragment of a correction on the page of all corrections: it is permanent. */
export const correctionAnchor = (correction: string) => `correction-${correction}`;
