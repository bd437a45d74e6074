/** The texts of the help in English; they load with the help. */
export const en = {
  title: 'How to read this map',
  close: 'Close',
  states: {
    title: 'What the colours mean',
    unmentioned:
      'No colour: no claim in the article about this area in particular. This implies nothing about what happened there.',
  },
  edges: {
    title: 'How reliable an outline is',
  },
  keys: {
    title: 'With the keyboard',
    enabled: 'Single-key shortcuts',
    tab: 'Next control; the list of places is one stop',
    arrows: 'Next or previous place in the list; move the map when it has focus',
    walk: 'Next or previous quote while you follow the article, and along its line',
    escape: 'Close what is open',
    find: 'Find a place, a speaker or a quote',
    layer: 'Show or hide a layer of the legend',
    allLayers: 'Show all layers',
    nextPlace: 'Next place',
    previousPlace: 'Previous place',
    theatre: 'The other theatre, then both',
    theme: 'Light or dark',
    language: 'The other language',
    help: 'This help',
  },
  kept: 'Your choice of language, colours and shortcuts is kept in this browser only. No cookies; nothing is sent to anyone.',
};

export type HelpMessages = typeof en;
