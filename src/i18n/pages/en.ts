/** What the further pages are called and say of themselves, in English; the map page has none of it. */
export const en = {
  label: 'More about this map',
  home: 'Back to the map',
  pages: {
    verify: {
      link: 'Check the quotes yourself',
      title: 'Check the quotes yourself',
      description:
        'Drop in your copy of the article: every quote on the map is searched for in it, within your browser, and what differs is shown word for word.',
    },
  },
};

export type PageMessages = typeof en;
