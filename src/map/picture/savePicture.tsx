import arabic400 from '@fonts/sans-arabic-400.woff2?url';
import arabic600 from '@fonts/sans-arabic-600.woff2?url';
import latin400 from '@fonts/sans-latin-400.woff2?url';
import latin600 from '@fonts/sans-latin-600.woff2?url';
import { render } from 'preact';
import type { Store } from '../../state/store.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import { themeOf } from '../../dom/preferences.ts';
import type { MapState } from '../mapState.ts';
import css from '../svg/svgMap.css?raw';
import { pictureStyle, tokensIn } from './pictureStyle.ts';
import { SavedPicture } from './SavedPicture.tsx';

export type PictureFormat = 'png' | 'svg';

/** The four files of the page's font, with the ranges of its style sheet. */
const fonts = [
  { url: arabic400, weight: 400, range: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC' },
  { url: arabic600, weight: 600, range: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC' },
  { url: latin400, weight: 400, range: 'U+0000-02FF, U+2000-206F, U+2190-2193' },
  { url: latin600, weight: 600, range: 'U+0000-02FF, U+2000-206F, U+2190-2193' },
] as const;

/** The device px per px of a PNG: sharp in print and on good screens. */
const pngScale = 2;

interface Picture {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  readonly mapState: MapState;
  readonly headline: string;
}

/**
 * Downloads the current map as a picture, with title, legend and credits. Rejects when a font does
 * not load or the browser cannot draw the picture.
 */
export async function savePicture(picture: Picture, format: PictureFormat): Promise<void> {
  const svg = await drawPicture(picture);
  const { story, view } = picture.store;
  const { place, claim, theatre, language } = view.peek();
  const name = [story.info.id, place ?? claim ?? theatre, language].join('-');
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPng(svg);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.${format}`;
  link.click();
  // The browser reads the file after the click; a minute is enough for it to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function drawPicture({ store, basemapInfo, mapState, headline }: Picture): Promise<string> {
  const root = getComputedStyle(document.documentElement);
  const theme = themeOf(document.documentElement);
  const tokens = Object.fromEntries(
    tokensIn(css).map((name) => [name, root.getPropertyValue(`--${name}`).trim()]),
  );
  const colours = store.story.layers.map(({ id, colour }) => [id, colour[theme]] as const);
  const host = document.createElement('div');
  render(
    <SavedPicture
      {...{ store, basemapInfo, headline }}
      camera={mapState.camera.peek()}
      size={mapState.size.peek()}
      url={location.href}
    />,
    host,
  );
  const svg = host.querySelector('svg')!;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = `${await fontFaces()}\n${pictureStyle(css, tokens, colours)}`;
  // The SVG refers to shapes in the page, so the picture gets a copy of them.
  svg.prepend(style, document.querySelector('.geography')!.cloneNode(true));
  const text = new XMLSerializer().serializeToString(svg);
  render(null, host);
  return text;
}

async function fontFaces(): Promise<string> {
  const faces = fonts.map(async ({ url, weight, range }) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`The font ${url} answered ${answer.status}.`);
    const data = await asDataUrl(await answer.blob());
    return `@font-face { font-family: 'IBM Plex Sans Arabic'; font-weight: ${weight}; unicode-range: ${range}; src: url(${data}) format('woff2'); }`;
  });
  return (await Promise.all(faces)).join('\n');
}

async function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error!));
    reader.readAsDataURL(blob);
  });
}

async function asPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * pngScale;
  canvas.height = image.height * pngScale;
  await drawWhole(image, canvas);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser drew no picture.'));
    });
  });
}

/** The equal drawings needed in a row, the delay between two in ms, and the most drawings. */
const patience = { sameDrawings: 3, betweenMs: 120, atMost: 20 };

/**
 * Draws the image until it no longer changes. A browser loads the fonts inside an SVG only when it
 * draws the SVG. Until then it draws without them and reports nothing.
 */
async function drawWhole(image: HTMLImageElement, canvas: HTMLCanvasElement): Promise<void> {
  const context = canvas.getContext('2d')!;
  let last = '';
  let same = 0;
  for (let i = 0; i < patience.atMost && same < patience.sameDrawings; i++) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = canvas.toDataURL();
    same = now === last ? same + 1 : 1;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, patience.betweenMs));
  }
}
