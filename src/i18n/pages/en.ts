/** What the further pages are called and say of themselves, in English; the map page has none of it. */
export const en = {
  label: 'More about this map',
  home: 'Back to the map',
  pages: {
    verify: {
      link: 'Check the quotes yourself',
      title: 'Check the quotes yourself',
      description:
        'Every quote on the map with its exact position in the article, to be held against your own copy of the text.',
    },
  },
  verify: {
    intro:
      'Every quote on the map is meant to be the article’s words to the letter. The article itself is not on this site; whoever has a copy of it can hold the quotes against it.',
    quotes: 'The quotes and where they stand',
    positions:
      'A position counts the characters (Unicode code points) from the beginning of the text, its title included.',
    at: (start: string, end: string) => `Characters ${start} to ${end}`,
    onMap: 'On the map page',
  },
};

export type PageMessages = typeof en;
