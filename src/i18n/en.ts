import type { Direction } from '../geo/compass.ts';
import { countWord, dateRange, type Plural, plural } from './formats.ts';

const directions: Readonly<Record<Direction, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};
const places: Plural = { one: '1 place', other: '{n} places' };
const named: Plural = { one: '1 named place', other: '{n} named places' };
const quotes: Plural = { one: '1 quote', other: '{n} quotes' };
const metres: Plural = { one: '1 metre', other: '{n} metres' };

/** Everything the interface says, in English; the shape every other language must have. */
export const en = {
  languageName: 'English',
  /** What the switch changes to. */
  theme: { light: 'Light', dark: 'Dark', label: 'Colours of the page:' },
  help: 'Help',
  broken: {
    title: 'This part of the page has stopped',
    explanation: 'All the words are still below. Loading the page again usually mends it.',
    reload: 'Load the page again',
  },
  sheet: {
    label: 'Height of the panel',
    heights: ['folded', 'half the screen', 'the whole screen'],
  },
  announce: (name: string, layers: string, position: string, n: number) =>
    `${[name, layers, position, plural('en', n, quotes)].filter(Boolean).join(', ')}.`,
  skipToWords: 'Skip to the words',
  countWord: (n: number) => countWord(n),

  map: {
    label: 'Map',
    describe: (theatre: string, n: number) =>
      `Map of ${theatre} with ${plural('en', n, named)}. Every place is in the list beside it too.`,
    canvas: 'Moving map: the arrow keys move it, plus and minus zoom',
    gestures: {
      ctrl: 'Use Ctrl and scroll to zoom the map',
      command: 'Use ⌘ and scroll to zoom the map',
      fingers: 'Use two fingers to move the map',
    },
    limited: {
      unable: 'Zooming is limited on this device.',
      missing: 'A part of the map did not arrive: zooming is limited.',
      broken: 'The moving map has stopped: zooming is limited.',
    },
    retry: 'Try again',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    placeLabel: (name: string, layer: string) => `${name}: ${layer}`,
    sic: 'sic',
    credit: 'Sources',
    kilometres: 'km',
    metres: 'm',
  },
  embed: {
    openPage: (title: string) => `Open: ${title}`,
    source: (outlet: string) => `Source: one article of ${outlet}`,
  },
  notFound: {
    title: 'There is nothing at this address',
    explanation: 'The place may have been renamed, or the link is incomplete.',
    home: (title: string) => `To the beginning: ${title}`,
  },
  takeAway: {
    save: (format: string) => `Save the picture as ${format}`,
    print: 'Print',
    printedOn: (date: string) => `printed on ${date}`,
    failed: 'The picture could not be drawn. Are you offline?',
  },
  share: {
    open: 'Share and embed',
    quote: 'Copy the quote',
  },
  missingPart: 'This part did not arrive. Are you offline?',
  inset: {
    label: 'Where this is',
    show: (theatre: string) => `Show ${theatre}`,
  },
  drawn: {
    title: 'How this map was drawn',
    date: (date: string) => `The map shows what the article says as of ${date}.`,
    intro:
      'For every place: what we take its name for, how well it is known, how its outline came about and from what. What is disputed is said, not settled.',
  },
  theatres: {
    label: 'Show on the map',
    all: 'Both',
  },
  legend: {
    label: 'Layers',
    count: (n: number) => plural('en', n, places),
    notMentioned: 'No colour: not mentioned in the article.',
    notShown: 'No colour: not mentioned in the article, or not shown now.',
    edges: 'A broken or dotted edge is not a boundary: the place is only roughly there.',
    allHidden: 'All layers are hidden.',
    showAll: 'Show all layers',
  },
  list: {
    title: 'Places the article names',
    invite: 'Choose a place, here or on the map, to read the words about it.',
    quotes: (n: number) => plural('en', n, quotes),
  },
  panel: {
    position: (direction: Direction | null, city: string) =>
      direction ? `${directions[direction]} of ${city} city` : `near the centre of ${city}`,
    backToList: 'All places',
    asPrinted: 'As the article prints it',
    outline: 'The outline',
    identification: 'What we take the name for',
    method: 'How it was drawn',
    uncertainty: (m: number) => `Somewhere within ${plural('en', m, metres)} of the point shown.`,
    caveats: 'To bear in mind',
    sources: 'Sources',
    licence: (licence: string) => `licence: ${licence}`,
    previous: (name: string) => `Previous: ${name}`,
    next: (name: string) => `Next: ${name}`,
    others: 'Other places',
    hiddenLayer: 'This place is not on the map now: its layer is hidden.',
    showLayer: 'Show the layer',
    silent: 'Nothing of what is shown now is about this place.',
    speakers: (n: number, names: string) => `Said by ${countWord(n)} speakers: ${names}.`,
    oneSpeaker: (name: string) => `Rests on one speaker: ${name}.`,
    ownWords: () => 'In the article’s own words alone; no speaker is given.',
    oneAround: (n: number, theatre: string) =>
      `So does all that is said of the ${n} areas of ${theatre}.`,
    oneWithin: (n: number, name: string) =>
      `All that is said of the ${n} areas in it rests on one: ${name}.`,
  },
  claim: {
    translation: 'Our translation',
    translationInto: 'English translation, ours',
    alsoAbout: 'The same words are about',
    note: 'Note',
    corrected: 'Corrected',
    modes: {
      direct: 'Direct quotation',
      reported:
        'Reported speech: the article’s words for what was said, not a quotation of the speaker',
      narration: 'The article’s own words',
    },
    kinds: {
      named: 'named',
      anonymous: 'anonymous',
      institution: 'institution',
      collective: 'a group, nobody named',
      narration: 'no speaker',
    },
  },
  precision: {
    boundary: 'Administrative boundary',
    'stand-in': 'A boundary that only roughly is this place',
    area: 'Indicative area, not a boundary',
    circle: 'A point and how far off it may be',
    guess: 'The identification itself is our guess',
  },
  words: {
    title: 'The words, in the order of the article',
    intro:
      'Every sentence that names a place or judges what happened. The Arabic is the article’s, to the letter; the English is our translation.',
  },
  source: {
    title: 'The source',
    article: 'One article, in Arabic',
    published: (from: string, to: string, isInferred: boolean) =>
      `${dateRange('en', from, to)}${isInferred ? ' (inferred)' : ''}`,
    data: 'The data is free to use under CC BY 4.0, with credit to its sources.',
  },
};

export type Messages = typeof en;
