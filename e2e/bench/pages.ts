/** The pages of the bench: by the name their column has, where they are served. */
export const pages = {
  page: '/',
  embed: '/embed/',
  'plain HTML': '/plain/',
  'bare MapLibre': '/peers/bareMapLibre/',
  Leaflet: '/peers/leaflet/',
} as const;

/** Plain HTML that answers a press. */
export const answering = '/plain/answering/';

export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages) as PageName[];
