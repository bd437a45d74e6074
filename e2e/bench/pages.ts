/** The paths of the bench's pages, by the names of their columns. */
export const pages = {
  page: '/',
  embed: '/embed/',
  'plain HTML': '/plain/',
  'bare MapLibre': '/peers/bareMapLibre/',
  Leaflet: '/peers/leaflet/',
} as const;

/** The plain HTML page that answers a press. */
export const answering = '/plain/answering/';

export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages) as PageName[];
