import type { Direction } from '../geo/plane.ts';
import { countWord, dateRange } from './formats.ts';
import { plural } from './plurals.ts';
import type { PluralForms } from '../story/schema.ts';

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
const places: PluralForms = { one: '1 place', other: '{n} places' };
const named: PluralForms = { one: '1 named place', other: '{n} named places' };
const quotes: PluralForms = { one: '1 quote', other: '{n} quotes' };
const metres: PluralForms = { one: '1 metre', other: '{n} metres' };

/** The texts of the interface in English; every other language must have the same shape. */
export const en = {
  languageName: 'English',
  /** `light` and `dark` name the theme that the switch changes to. */
  theme: { light: 'Light', dark: 'Dark', label: 'Colours of the page:' },
  help: 'Help',
  broken: {
    title: 'This part of the page has stopped',
    explanation: 'Reloading usually fixes it.',
    reload: 'Reload the page',
  },
  sheet: {
    label: 'Height of the panel',
    heights: ['folded', 'half the screen', 'the whole screen'],
  },
  announce: (name: string, layers: string, position: string, n: number) =>
    `${[name, layers, position, plural('en', n, quotes)].filter(Boolean).join(', ')}.`,
  skipToWords: 'Skip to the quotes',
  countWord: (n: number) => countWord(n),

  map: {
    label: 'Map',
    describe: (theatre: string, n: number) =>
      `Map of ${theatre} with ${plural('en', n, named)}. Every place is also in the list.`,
    canvas: 'Interactive map: arrow keys move it, plus and minus zoom',
    gestures: {
      ctrl: 'Use Ctrl and scroll to zoom the map',
      command: 'Use ⌘ and scroll to zoom the map',
      fingers: 'Use two fingers to move the map',
    },
    limited: {
      unable: 'Zooming is limited on this device.',
      missing: 'A part of the map failed to load: zooming is limited.',
      broken: 'The interactive map has stopped: zooming is limited.',
    },
    retry: 'Try again',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    placeLabel: (name: string, layer: string) => `${name}: ${layer}`,
    sic: 'sic',
    /** A place and its kind in two lines, where a town may have the same name. */
    withKind: (name: string, kind: string): string[] => [name, kind],
    credit: 'Sources',
    /** `m` is in metres. */
    distance: (m: number) => (m < 1000 ? `${m} m` : `${m / 1000} km`),
  },
  embed: {
    openPage: (title: string) => `Open: ${title}`,
    source: (outlet: string) => `Source: one article by ${outlet}`,
  },
  notFound: {
    title: 'Page not found',
    explanation: 'The place may have been renamed, or the link is incomplete.',
    home: (title: string) => `Back to the start: ${title}`,
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
  missingPart: 'This part failed to load. Are you offline?',
  inset: {
    label: 'Where this is',
    show: (theatre: string) => `Show ${theatre}`,
  },
  theatres: {
    label: 'Show on the map',
    all: (n: number): string => (n === 2 ? 'Both' : 'All'),
  },
  tally: 'Areas that the headline counts',
  legend: {
    label: 'Layers',
    count: (n: number) => plural('en', n, places),
    notMentioned: 'No colour: no claim in the article about this area in particular.',
    notShown:
      'No colour: no claim in the article about this area in particular, or none shown now.',
    edges: 'A broken or dotted edge is not a boundary: the location is approximate.',
    allHidden: 'All layers are hidden.',
    showAll: 'Show all layers',
  },
  list: {
    title: 'Places the article names',
    invite: 'Choose a place, here or on the map, to read what is said about it.',
    quotes: (n: number) => plural('en', n, quotes),
  },
  panel: {
    position: (direction: Direction | null, city: string) =>
      direction ? `${directions[direction]} of ${city} city` : `in or near ${city} city`,
    backToList: 'All places',
    asPrinted: 'As printed in the article',
    outline: 'The outline',
    identification: 'Where we think it is',
    method: 'How it was drawn',
    uncertainty: (m: number) => `Somewhere within ${plural('en', m, metres)} of the point shown.`,
    caveats: 'Caveats',
    sources: 'Sources',
    licence: (licence: string) => `licence: ${licence}`,
    outlineLicence: 'Licence of the outline',
    previous: (name: string) => `Previous: ${name}`,
    next: (name: string) => `Next: ${name}`,
    others: 'Other places',
    hiddenLayer: 'This place is not on the map now: its layer is hidden.',
    showLayer: 'Show the layer',
    silent: 'Nothing now shown is about this place.',
    speakers: (names: string) => `This comes from: ${names}.`,
    oneSpeaker: (name: string) => `Only one speaker says this: ${name}.`,
    ownWords: () => 'Stated by the article itself; no speaker is named.',
    oneAround: (n: number, theatre: string) =>
      `The same source is the only one for all ${n} named areas of ${theatre}.`,
    oneWithin: (n: number, name: string) =>
      `For the ${n} areas named in it there is one source: ${name}.`,
  },
  claim: {
    translation: 'Our translation',
    translationInto: 'Our English translation',
    alsoAbout: 'The same quote is about',
    note: 'Note',
    corrected: 'Corrected',
    modes: {
      direct: 'Direct quotation',
      reported:
        'Reported speech, in the article’s wording; only words in quotation marks are given as the speaker’s own',
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
    'stand-in': 'A boundary that only roughly matches this place',
    area: 'Indicative area, not a boundary',
    circle: 'A point with a margin of error',
    guess: 'Our best guess at which place is meant',
  },
  source: {
    published: (from: string, to: string, isInferred: boolean) =>
      `${dateRange('en', from, to)}${isInferred ? ' (inferred)' : ''}`,
  },
};

export type Messages = typeof en;
