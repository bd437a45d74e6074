/** What the dialog for sharing and embedding says, in English; it comes with the dialog. */
export const en = {
  title: 'Share and embed',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Copying was not allowed: the text is selected, copy it with the keyboard.',
  link: {
    title: 'Link',
    hint: 'It shows what you see now: the place, the layers, the part of the map.',
    address: 'Address',
    send: 'Share…',
  },
  quote: {
    title: 'Quote, with its source',
    choose: 'Which words',
    text: 'Quote',
  },
  cite: {
    title: 'Cite',
    what: 'What to cite',
    style: 'Written as',
    text: 'Citation',
    map: 'The whole map',
    bibtex: 'BibTeX',
  },
  embed: {
    title: 'Put the map into your page',
    kind: 'As',
    frame: 'a frame (iframe)',
    frameHint: 'Works in any system, also where scripts are taken out.',
    element: 'an element',
    elementHint: 'As high as its content, and words of your story can move it; needs a script.',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'as the reader has them', light: 'light', dark: 'dark' },
    place: 'Opens at',
    noPlace: 'the whole map',
    height: 'Height in px',
    asContent: 'as its content',
    code: 'Code',
    preview: 'Preview',
  },
};

export type ShareMessages = typeof en;
