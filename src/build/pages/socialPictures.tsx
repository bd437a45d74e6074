import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { renderToString } from 'preact-render-to-string';
import { lightTokens, pictureStyle } from '../../map/picture/pictureStyle.ts';
import { SocialPicture } from '../../map/picture/SocialPicture.tsx';
import type { CardText } from '../../map/picture/SocialPicture.tsx';
import { SvgDefs } from '../../map/svg/SvgDefs.tsx';
import { worldOrigin } from '../../map/svg/world.ts';
import type { Store } from '../../state/store.ts';
import type { SiteData } from '../siteData.ts';

const require = createRequire(import.meta.url);
const source = join(import.meta.dirname, '../..');
const css = readFileSync(join(source, 'map/svg/svgMap.css'), 'utf8');
const tokens = lightTokens(readFileSync(join(source, 'ui/styles/tokens.css'), 'utf8'));
const fontPackage = '@expo-google-fonts/ibm-plex-sans-arabic';

/** Reads the page's font as whole files, because the renderer does not combine subsets. */
function fonts(): Uint8Array[] {
  return ['400Regular', '600SemiBold'].map((cut) =>
    readFileSync(require.resolve(`${fontPackage}/${cut}/IBMPlexSansArabic_${cut}.ttf`)),
  );
}

/** Returns a function that renders SVG text as PNG bytes, without a browser. */
export async function createPainter(): Promise<(svg: string) => Uint8Array> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const font = { fontBuffers: fonts(), loadSystemFonts: false };
  return (svg) => {
    const picture = new Resvg(svg, { font }).render();
    const png = picture.asPng();
    picture.free();
    return png;
  };
}

/** Draws the link preview picture of a page, 1200 × 630 px, as SVG text. */
export function socialPicture(store: Store, siteData: SiteData, card: CardText): string {
  const { story, basemapInfo, basemap, outlines, country } = siteData;
  const style = pictureStyle(
    css,
    tokens,
    story.layers.map(({ id, colour }) => [id, colour.light] as const),
  );
  return renderToString(
    <SocialPicture {...{ store, basemapInfo, card }}>
      <style>{style}</style>
      <SvgDefs
        {...{ basemap, outlines, country }}
        layers={story.layers}
        origin={worldOrigin(story.theatres)}
      />
    </SocialPicture>,
  );
}
