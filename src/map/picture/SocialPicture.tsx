import type { ComponentChildren } from 'preact';
import type { Size } from '../../geo/mercator.ts';
import { directions, messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Layer } from '../../story/schema.ts';
import type { Surroundings } from '../basemap.ts';
import { frameCamera } from '../frameCamera.ts';
import { textWidth } from '../labels/textWidth.ts';
import { MapPicture } from './MapPicture.tsx';
import { lineHeight, PictureText } from './PictureText.tsx';
import { LayerSwatch } from './LayerSwatch.tsx';
import { wrapText } from './wrapText.ts';

/** What stands beside the map. */
export interface CardText {
  readonly kicker: string;
  readonly title: string;
  readonly layer: Layer | null;
  /** What is said of the place. */
  readonly says: string;
  /** The words that say it, and who says them. */
  readonly words: string;
  readonly attribution: string;
}

interface Props {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly card: CardText;
  /** The style sheet and the shapes. */
  readonly children: ComponentChildren;
}

/** What networks show: px. */
export const pictureSize: Size = { width: 1200, height: 630 };
const map: Size = { width: 590, height: 630 };
/** Times larger than on a page: it is mostly seen small. */
const magnified = 1.3;
const margin = 52;
const column = pictureSize.width - map.width - 2 * margin;

/** The picture of a page where it is shared: its map, the finding or the place, and its words. */
export function SocialPicture({ store, surroundings, card, children }: Props) {
  const { language } = store.view.value;
  const isRightToLeft = directions[language] === 'rtl';
  const textStart = isRightToLeft ? pictureSize.width - margin : margin;
  const line = { x: textStart, isRightToLeft };
  const titleSize = fontSizeFor(card.title);
  const title = wrapText(card.title, titleSize, column, 4);
  const says = card.says ? wrapText(card.says, 27, column, 3) : [];
  const titleTop = Math.round(74 + titleSize);
  const layerTop = titleTop + title.length * titleSize * 1.25;
  const saysTop = layerTop + (card.layer ? 56 : 16);
  const wordsTop = saysTop + says.length * 37 + 20;
  const attribution = wrapText(card.attribution, 19, column, 3);
  const attributionTop = pictureSize.height - 48 - (attribution.length - 1) * 27;
  // A quote may be cut, the caveats of the finding may not.
  const wordsSizes = card.layer ? [26] : [26, 24, 22];
  const roomFor = (size: number) =>
    Math.max(1, Math.floor((attributionTop - 24 - wordsTop) / (size * lineHeight)));
  const fits = (size: number) =>
    wrapText(card.words, size, column, Infinity).length <= roomFor(size);
  const wordsSize = wordsSizes.find(fits) ?? wordsSizes.at(-1)!;
  const view = { width: map.width / magnified, height: map.height / magnified };
  const camera = frameCamera(store.frame.value, view);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...pictureSize}
      viewBox={`0 0 ${pictureSize.width} ${pictureSize.height}`}
    >
      {children}
      <rect {...pictureSize} class="ground-sea" />
      <MapPicture
        {...{ store, surroundings, camera }}
        size={view}
        magnified={magnified}
        x={isRightToLeft ? 0 : pictureSize.width - map.width}
        y={0}
      />
      <rect
        class="picture-paper"
        x={isRightToLeft ? map.width : 0}
        width={pictureSize.width - map.width}
        height={pictureSize.height}
      />
      <PictureText {...line} y={64} class="picture-soft" size={20} lines={[card.kicker]} />
      <PictureText {...line} y={titleTop} class="picture-strong" size={titleSize} lines={title} />
      {card.layer && (
        <>
          <LayerSwatch
            layer={card.layer}
            x={isRightToLeft ? textStart - 40 : textStart}
            y={layerTop - 20}
          />
          <PictureText
            {...line}
            x={isRightToLeft ? textStart - 54 : textStart + 54}
            y={layerTop}
            class="picture-strong"
            size={24}
            lines={[card.layer.name[language]]}
          />
        </>
      )}
      <PictureText {...line} y={saysTop} class="picture-strong" size={27} lines={says} />
      <PictureText
        {...line}
        y={wordsTop}
        size={wordsSize}
        lines={wrapText(card.words, wordsSize, column, roomFor(wordsSize))}
      />
      <PictureText
        {...line}
        y={attributionTop}
        class="picture-soft"
        size={19}
        lines={attribution}
      />
      <title>{`${card.title} – ${messages[language].map.label}`}</title>
    </svg>
  );
}

/** A short name stands large, a whole sentence smaller: px. */
function fontSizeFor(title: string): number {
  return textWidth(title, 56) <= column ? 56 : 38;
}
