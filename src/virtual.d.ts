/** Made by `build/plugins/storyPlugin.ts` from the data folder, after the check. */
declare module 'virtual:story' {
  import type { Story } from './story/story.ts';
  const story: Story;
  export default story;
}
declare module 'virtual:languages' {
  import type { Language } from './story/schema.ts';
  /** Those the story is told in; the first lives at the root. */
  const languages: readonly Language[];
  export default languages;
}
declare module 'virtual:basemap' {
  import type { Basemap } from './map/style/basemap.ts';
  const basemap: Basemap;
  export default basemap;
}
declare module 'virtual:outlines' {
  import type { Outlines } from './story/outlines.ts';
  const outlines: Outlines;
  export default outlines;
}
declare module 'virtual:basemap-info' {
  import type { ServedBasemapInfo } from './map/style/basemap.ts';
  const basemapInfo: ServedBasemapInfo;
  export default basemapInfo;
}
declare module 'virtual:quotes' {
  import type { QuotesToVerify } from './story/quotes/quotesToVerify.ts';
  const quotes: QuotesToVerify;
  export default quotes;
}
declare module 'virtual:streets' {
  import type { bindStreets as bind } from './map/maplibre/streets.ts';
  /** Null if the story names no streets. */
  export const bindStreets: typeof bind | null;
}
declare module 'virtual:story.css' {}
