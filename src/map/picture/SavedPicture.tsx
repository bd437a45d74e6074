import type { Camera, Size } from '../../geo/mercator.ts';
import { formatNumber, joinParts } from '../../i18n/formats.ts';
import { isolate } from '../../i18n/isolate.ts';
import { directions, messages } from '../../i18n/messages.ts';
import { readingMessages } from '../../i18n/reading.ts';
import type { Store } from '../../state/store.ts';
import { creditsOwed } from '../../story/credits.ts';
import type { Layer } from '../../story/schema.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import { textWidth } from '../labels/textWidth.ts';
import { LayerSwatch } from './LayerSwatch.tsx';
import { MapPicture } from './MapPicture.tsx';
import { PictureText } from './PictureText.tsx';
import { wrapText } from './wrapText.ts';

interface Props {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  readonly camera: Camera;
  /** The size of the map in the picture, in px. */
  readonly size: Size;
  readonly headline: string;
  /** The address of the page that the picture comes from. */
  readonly url: string;
}

const margin = 20;
const titleSize = 22;
const textSize = 13;
const rowHeight = 38;

/** Draws the current view as a picture: finding, map, legend, source, credits and address. */
export function SavedPicture({ store, basemapInfo, camera, size, headline, url }: Props) {
  const { story, derived, view } = store;
  const { language, hidden, speaker } = view.value;
  const t = messages[language];
  const isRightToLeft = directions[language] === 'rtl';
  const start = isRightToLeft ? size.width - margin : margin;
  const width = size.width - 2 * margin;
  const title = wrapText(headline, titleSize, width);
  const mapTop = 48 + title.length * titleSize * 1.4;
  const layers = story.layers.filter(({ id }) => !hidden.has(id));
  // The key counts: its numbers are the tally.
  const entries = layers.map((layer) => {
    const count = formatNumber(derived.placesIn.get(layer.id)!.length);
    return { layer, name: `${count} ${layer.name[language]}` };
  });
  const spots = legendSpots(
    entries.map(({ name }) => textWidth(name, 15) + 66),
    width,
  );
  const legendTop = mapTop + size.height + 18;
  const rows = spots.length > 0 ? spots.at(-1)!.row + 1 : 0;
  const { from, to, isInferred } = story.article.published;
  const source = joinParts(language, [
    t.embed.source(story.article.outlet[language]),
    t.source.published(from, to, isInferred),
  ]);
  const only = speaker === null ? undefined : derived.speakerById.get(speaker)?.name[language];
  const owed = creditsOwed(story).map((credit) => credit.title[language]);
  const small = [
    ...(only
      ? wrapText(`${readingMessages[language].speakers.only} ${only}.`, textSize, width)
      : []),
    ...wrapText(story.info.standfirst[language], textSize, width),
    ...wrapText(`${source}.`, textSize, width),
    ...wrapText(t.legend.edges, textSize, width),
    // The no-break space keeps each dot with the credit before it.
    ...wrapText(owed.map(isolate).join('\u00a0· '), textSize, width),
  ];
  const smallTop = legendTop + rows * rowHeight + 16;
  const height = Math.ceil(smallTop + (small.length + 1) * textSize * 1.4 + margin / 2);
  const line = { x: start, isRightToLeft };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={height}
      viewBox={`0 0 ${size.width} ${height}`}
    >
      <title>{headline}</title>
      <rect width={size.width} height={height} class="basemap-sea" />
      <MapPicture {...{ store, basemapInfo, camera, size }} x={0} y={mapTop} />
      <rect class="picture-paper" width={size.width} height={mapTop} />
      <rect
        class="picture-paper"
        y={mapTop + size.height}
        width={size.width}
        height={height - mapTop - size.height}
      />
      <PictureText
        {...line}
        y={24}
        class="picture-soft"
        size={textSize}
        lines={[story.info.title[language]]}
      />
      <PictureText {...line} y={54} class="picture-strong" size={titleSize} lines={title} />
      {entries.map(({ layer, name }, index) => (
        <LegendEntry
          key={layer.id}
          layer={layer}
          name={name}
          isRightToLeft={isRightToLeft}
          x={isRightToLeft ? start - spots[index]!.x : start + spots[index]!.x}
          y={legendTop + spots[index]!.row * rowHeight}
        />
      ))}
      <PictureText {...line} y={smallTop + 8} class="picture-soft" size={textSize} lines={small} />
      {/* A URL reads from left to right in every language. */}
      <PictureText
        x={margin}
        y={height - margin / 2 - 4}
        class="picture-soft"
        size={textSize}
        lines={[url]}
        isRightToLeft={false}
      />
    </svg>
  );
}

interface EntryProps {
  readonly layer: Layer;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly isRightToLeft: boolean;
}

function LegendEntry({ layer, name, x, y, isRightToLeft }: EntryProps) {
  return (
    <>
      <LayerSwatch layer={layer} x={isRightToLeft ? x - 40 : x} y={y} />
      <PictureText
        x={isRightToLeft ? x - 48 : x + 48}
        y={y + 18}
        class="picture-strong"
        size={15}
        lines={[name]}
        isRightToLeft={isRightToLeft}
      />
    </>
  );
}

/** Arranges entries in as few rows as their order allows; `x` is in px from the start. */
function legendSpots(widths: readonly number[], available: number): { x: number; row: number }[] {
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > available) [x, row] = [0, row + 1];
    const spot = { x, row };
    x += width;
    return spot;
  });
}
