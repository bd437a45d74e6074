/** Describes a download, for programs and for readers of the data package. */
export interface Download {
  /** The name of its format. */
  readonly title: string;
  /** The extension of its file name, by which data packages name a format. */
  readonly format: string;
  readonly mediaType: string;
  readonly describes: string;
  /** True for a file with points or outlines, which may be under a licence of their own. */
  readonly hasGeometry: boolean;
}

/** The files of `/data/`, in the order of the data page. Their names are public addresses. */
export const downloads = {
  'places.geojson': {
    title: 'GeoJSON',
    format: 'geojson',
    mediaType: 'application/geo+json',
    describes:
      'Every place: names, geometry (a point with uncertaintyMetres where no more is known), precision, method, sources, the licence of the geometry, claims by id. RFC 7946.',
    hasGeometry: true,
  },
  'claims.csv': {
    title: 'CSV',
    format: 'csv',
    mediaType: 'text/csv',
    describes:
      'One row per claim and place, and one for a claim about no place. A text that begins with = + - @ or an apostrophe has one apostrophe more before it, so that no program takes it for a formula.',
    hasGeometry: true,
  },
  'claims.jsonld': {
    title: 'JSON-LD',
    format: 'jsonld',
    mediaType: 'application/ld+json',
    describes:
      'Every claim as an annotation of the article (W3C Web Annotation): its words and their position in code points, our translation, speaker, places.',
    hasGeometry: false,
  },
  'places.kml': {
    title: 'KML',
    format: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    describes: 'Every place by layer, for globes; circles are drawn as circles.',
    hasGeometry: true,
  },
  'corrections.json': {
    title: 'JSON',
    format: 'json',
    mediaType: 'application/json',
    describes: 'What was corrected, when, why and at whose request; the newest first.',
    hasGeometry: false,
  },
  'corrections.atom': {
    title: 'Atom',
    format: 'atom',
    mediaType: 'application/atom+xml',
    describes: 'The same as a feed.',
    hasGeometry: false,
  },
  'CITATION.cff': {
    title: 'CFF',
    format: 'cff',
    mediaType: 'application/yaml',
    describes: 'How to cite the data. Citation File Format 1.2.0.',
    hasGeometry: false,
  },
  'datapackage.json': {
    title: 'JSON',
    format: 'json',
    mediaType: 'application/json',
    describes: 'What the other files are, with sizes and checksums. Data Package 2.0.',
    hasGeometry: false,
  },
} as const satisfies Readonly<Record<string, Download>>;

export type DownloadName = keyof typeof downloads;

export const downloadNames = Object.keys(downloads) as DownloadName[];
