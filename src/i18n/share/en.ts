/** The texts of the dialog for sharing and embedding, in English; they load with the dialog. */
export const en = {
  title: 'Share and embed',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Your browser blocked copying: the text is selected, copy it with the keyboard.',
  link: {
    title: 'Link',
    hint: 'It shows what you see now: the place, the layers, the part of the map.',
    address: 'Address',
    send: 'Share…',
  },
  quote: {
    title: 'Quote, with its source',
    choose: 'Which quote',
    text: 'Quote',
  },
  cite: {
    title: 'Cite',
    what: 'What to cite',
    style: 'Format',
    text: 'Citation',
    map: 'The whole map',
    bibtex: 'BibTeX',
  },
  embed: {
    title: 'Embed the map',
    kind: 'Embed as',
    frame: 'a frame (iframe)',
    frameHint: 'Works in any CMS, even one that strips scripts.',
    element: 'an element',
    elementHint: 'Fits its content and can follow words in your story; needs a script.',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'the reader’s setting', light: 'light', dark: 'dark' },
    place: 'Opens at',
    noPlace: 'the whole map',
    height: 'Height in px',
    asContent: 'fits its content',
    code: 'Code',
    preview: 'Preview',
  },
};

export type ShareMessages = typeof en;
