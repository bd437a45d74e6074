/** What the help says, in English; it comes with the help. */
export const en = {
  title: 'How to read this map',
  close: 'Close',
  states: {
    title: 'What a colour says',
    unmentioned: 'No colour: the article does not mention it. That says nothing else about it.',
  },
  edges: {
    title: 'How sure an outline is',
  },
  keys: {
    title: 'With the keyboard',
    enabled: 'Single keys are shortcuts',
    tab: 'from part to part; the places of the list are one part',
    arrows: 'from place to place in the list; moves the map when it has the focus',
    walk: 'the words before and after, while the article is followed, and along its line',
    escape: 'closes what is open',
    find: 'finds a place, a speaker or words',
    layer: 'switches a layer of the legend on or off',
    allLayers: 'shows all layers',
    nextPlace: 'the next place',
    previousPlace: 'the place before',
    theatre: 'the other theatre, then both',
    theme: 'light or dark',
    language: 'the other language',
    help: 'this help',
  },
  kept: 'Your choice of language, colours and shortcuts is kept in this browser only. No cookies; nothing is sent to anybody.',
};

export type HelpMessages = typeof en;
