/** The zoom from which streets are drawn, and that to which they let the reader go. */
export const streetsZooms = { from: 9, to: 16 } as const;
/** The zoom up to which our own areas are drawn among the streets: closer, they are too rough. */
export const ownAreasTo = 13;
