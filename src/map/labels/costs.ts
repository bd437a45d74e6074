/** A name left out costs more than any that stands far off. */
export const costOfNone = 10_000;
/** A name on another place's shape could be taken for that place's. */
export const costOfConfusion = 80;
/** A line through the symbol of another place could be taken for that place's. */
export const costOfPiercing = 100;
/** The same of a name that should be on its own shape, for each of its points that is not. */
export const costOfStraying = 100;
/** A name aside of a shape with room for it: with a line, but not where it is looked for. */
export const costOfLeaving = 300;
