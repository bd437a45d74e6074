/** A name left out costs more than any that stands far off. */
export const droppedCost = 10_000;
/** A name on another place's shape could be taken for that place's. */
export const ambiguityCost = 80;
/** A line through the symbol of another place could be taken for that place's. */
export const leaderCrossingCost = 100;
/** The same of a name that should be on its own shape, for each of its points that is not. */
export const distanceCost = 100;
/** A name aside of a shape with room for it: with a line, but not where it is looked for. */
export const outsideCost = 300;
