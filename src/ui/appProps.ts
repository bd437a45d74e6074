import type { ComponentChildren } from 'preact';
import type { LazyMapParts } from '../map/MapView.tsx';
import type { savePicture } from '../map/picture/savePicture.tsx';
import type { BasemapInfo } from '../map/style/basemap.ts';
import type { Store } from '../state/store.ts';
import type { LoadPart } from './frame/Lazy.tsx';

export interface AppProps {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  /** The prerendered parts; in the browser they are absent, and the existing markup stays. */
  readonly staticParts?: StaticParts;
  /** The code that loads later; absent at build, where nothing loads. */
  readonly lazyParts?: LazyParts;
}

/** Imports of code that is not in the page's first scripts. */
export interface LazyParts extends LazyMapParts {
  readonly speakerFilter: LoadPart;
  readonly walk: LoadPart;
  readonly savePicture: () => Promise<typeof savePicture>;
}

export interface StaticParts {
  /** The search field. */
  readonly find: ComponentChildren;
  /** The static map, which shows until the scripts run. */
  readonly map: ComponentChildren;
  /** The pagination and the ribbon with the link into the walk; embeds have none. */
  readonly follow: ComponentChildren;
  /** The list of speakers; embeds have none. */
  readonly speakers: ComponentChildren;
  /** The text below the map: every quote, the methodology and the colophon. */
  readonly reading: ComponentChildren;
}
