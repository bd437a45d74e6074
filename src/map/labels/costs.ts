/** The cost of a name left out: more than that of any name far from its place. */
export const droppedCost = 10_000;
/** The cost of a name on another place's shape: it could be read as that place's name. */
export const ambiguityCost = 80;
/** The cost of a leader line through another place's symbol: it could be read as its line. */
export const leaderCrossingCost = 100;
/**
 * The cost of each sample point that is off its shape, or on another place's shape, when a name is
 * placed on its own shape.
 */
export const offShapeCost = 100;
/** The cost of a name beside a shape with room for it: readers look for it on the shape. */
export const outsideCost = 300;
