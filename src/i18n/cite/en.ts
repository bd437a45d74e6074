/** The texts that cite the map, a place and a claim, in English. */
export const en = {
  maintainers: (map: string) => `The maintainers of “${map}”`,
  /** «Original title» [our translation], outlet, date. */
  article: (title: string, translation: string, outlet: string, date: string) =>
    `«${title}» [${translation}], ${outlet}, ${date}`,
  claim: (speaker: string, kind: string, mode: string, id: string) =>
    `${speaker} (${kind}). ${mode}. Claim “${id}”`,
  place: (name: string, printed: string, kind: string) => `${name} (${printed}), ${kind}`,
  inMap: (map: string) => `In: ${map}`,
  after: (article: string) => `After: ${article}`,
  outline: (sources: readonly string[]) => `Outline from: ${sources.join('; ')}`,
  accessed: (date: string) => `Accessed ${date}`,
  please: 'If you use this data, please cite it and the article it quotes.',
  corrections: (map: string) => `Corrections to “${map}”`,
  claimById: (id: string) => `Claim “${id}”`,
  why: (why: string) => `Why: ${why}`,
  askedBy: (who: string) => `Requested by: ${who}`,
  licence: (name: string, outlet: string) =>
    `Data licence: ${name} for our translations, notes and outlines; the quotes remain ${outlet}’s`,
};

export type CiteMessages = typeof en;
