/** What the walk through the article says, in English; it comes when it is asked for. */
export const en = {
  follow: 'Follow the article',
  ribbon: {
    label: 'Through the article',
    line: 'The article as a line, with a link for every quote',
    segment: (position: string, speaker: string, layer: string) =>
      `${position}: ${speaker}, ${layer}`,
    comma: ', ',
    noPlace: 'names no place',
    noLayer: 'colours no place',
  },
  speakers: {
    title: 'Who says it',
    sum: (n: number, anonymous: number) => `${n} speakers, ${anonymous} of them anonymous`,
    everybody: 'Everybody',
    only: 'Shown is only what is said by',
    comma: ', ',
    noPlace: 'No place is named, so the map shows nothing of it.',
    noLayer: 'What is said gives no place a colour.',
    showAll: 'Show all speakers',
    words: 'Their words',
  },
  walk: {
    position: (n: number, of: number) => `${n} of ${of}`,
    positionHeard: (n: number, of: number) => `${n} of ${of} by this speaker`,
    previous: 'Previous',
    next: 'Next',
    leave: 'Leave the walk',
    noPlace: (theatre: string) => `Names no place. The map shows ${theatre}.`,
    noLayer: 'Speaks of the story as a whole.',
    hidden: 'Not all of its places are on the map now: layers are hidden.',
    show: 'Show the layers',
    keys: 'The arrow keys turn to the next words; Escape leaves.',
    swipe: 'Swipe to turn to the next words.',
    announce: (position: string, speaker: string) => `${position}: ${speaker}`,
  },
};

export type ReadingMessages = typeof en;
