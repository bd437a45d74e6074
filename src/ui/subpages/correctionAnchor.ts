/** Returns a correction's fragment on the corrections page; it is permanent. */
export const correctionAnchor = (correction: string) => `correction-${correction}`;
