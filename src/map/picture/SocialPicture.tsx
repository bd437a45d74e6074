import type { ComponentChildren } from 'preact';
import type { Size } from '../../geo/mercator.ts';
import { isolate } from '../../i18n/isolate.ts';
import { directions, messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { tallyOf } from '../../story/figures.ts';
import { databaseOwners } from '../../story/credits.ts';
import type { Layer } from '../../story/schema.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import { cameraFor } from '../camera.ts';
import { textWidth } from '../labels/textWidth.ts';
import { MapPicture } from './MapPicture.tsx';
import { PictureTally, tallyLine } from './PictureTally.tsx';
import { lineHeight, PictureText } from './PictureText.tsx';
import { LayerSwatch } from './LayerSwatch.tsx';
import { wrapText } from './wrapText.ts';

/** The text beside the map. */
export interface CardText {
  readonly kicker: string;
  readonly title: string;
  readonly layer: Layer | null;
  /** The statement about the place; empty without a place. */
  readonly says: string;
  /** Returns the quoted words, or the standfirst without a place, in at most `most` code points. */
  readonly words: (most: number) => string;
  readonly attribution: string;
}

interface Props {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  readonly card: CardText;
  /** The style sheet, and the shapes that the map refers to. */
  readonly children: ComponentChildren;
}

/** The size that social networks show, in px. */
export const pictureSize: Size = { width: 1200, height: 630 };
const map: Size = { width: 590, height: 630 };
/** The map's scale against the page: the picture is mostly displayed small. */
const magnified = 1.3;
const margin = 52;
const column = pictureSize.width - map.width - 2 * margin;

/** Draws a page's link picture: its map, the finding or the place, and the words. */
export function SocialPicture({ store, basemapInfo, card, children }: Props) {
  const { language } = store.view.value;
  const isRightToLeft = directions[language] === 'rtl';
  const textStart = isRightToLeft ? pictureSize.width - margin : margin;
  const line = { x: textStart, isRightToLeft };
  const says = card.says ? wrapText(card.says, 27, column) : [];
  const attribution = wrapText(card.attribution, 19, column);
  const attributionTop = pictureSize.height - 48 - (attribution.length - 1) * 27;
  const { titleSize, title, titleTop, layerTop, saysTop, wordsTop, wordsSize, words } = fitText(
    card,
    says.length,
    card.layer ? 0 : tallyOf(store.story, store.derived).groups.length * tallyLine,
    attributionTop - 24,
  );
  const view = { width: map.width / magnified, height: map.height / magnified };
  const camera = cameraFor(store.viewTarget.value, view);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...pictureSize}
      viewBox={`0 0 ${pictureSize.width} ${pictureSize.height}`}
    >
      {children}
      <rect {...pictureSize} class="basemap-sea" />
      <MapPicture
        {...{ store, basemapInfo, camera }}
        size={view}
        magnified={magnified}
        x={isRightToLeft ? 0 : pictureSize.width - map.width}
        y={0}
      />
      <MapCredit
        words={databaseOwners(store.story, language).map(isolate).join('\u00a0· ')}
        x={isRightToLeft ? 0 : pictureSize.width - map.width}
        isRightToLeft={isRightToLeft}
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
      {!card.layer && <PictureTally store={store} x={textStart} y={layerTop} />}
      <PictureText {...line} y={saysTop} class="picture-strong" size={27} lines={says} />
      <PictureText {...line} y={wordsTop} size={wordsSize} lines={words} />
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

interface MapCreditProps {
  readonly words: string;
  /** The left edge of the map, in px. */
  readonly x: number;
  readonly isRightToLeft: boolean;
}

/** The credit that the licence of a database requires on the map itself, in its lower corner. */
function MapCredit({ words, x, isRightToLeft }: MapCreditProps) {
  if (words === '') return null;
  const size = 14;
  const width = textWidth(words, size) + 20;
  const left = isRightToLeft ? x : x + map.width - width;
  const top = map.height - 24;
  return (
    <>
      <rect class="picture-paper" opacity={0.85} x={left} y={top} width={width} height={24} />
      <PictureText
        x={isRightToLeft ? left + width - 10 : left + 10}
        y={top + 17}
        class="picture-soft"
        size={size}
        lines={[words]}
        isRightToLeft={isRightToLeft}
      />
    </>
  );
}

/**
 * Sets title and words as large as they fit above `bottom`, with `tally` px between them, all in px. A short name is set large. A
 * title is never cut, because its end may name the speaker. The caveats of the finding shrink to
 * avoid a cut; a quote may be cut.
 */
function fitText(card: CardText, saysLines: number, tally: number, bottom: number) {
  const isName = textWidth(card.title, 56) <= column;
  const layouts = (isName ? [56] : [38, 34, 30, 26]).flatMap((titleSize) => {
    const title = wrapText(card.title, titleSize, column);
    const titleTop = Math.round(74 + titleSize);
    const layerTop = titleTop + title.length * titleSize * 1.25;
    const saysTop = layerTop + (card.layer ? 56 : 16) + tally;
    const wordsTop = saysTop + saysLines * 37 + 20;
    return (card.layer ? [26] : [26, 24, 22, 20, 18]).map((wordsSize) => {
      const room = Math.max(1, Math.floor((bottom - wordsTop) / (wordsSize * lineHeight)));
      const { lines: words, isWhole } = fitWords(card.words, wordsSize, room);
      return { titleSize, title, titleTop, layerTop, saysTop, wordsTop, wordsSize, words, isWhole };
    });
  });
  return layouts.find(({ isWhole }) => isWhole) ?? layouts.at(isName ? 0 : -1)!;
}

/** Returns the lines of as many words as fit into `room` lines. */
function fitWords(words: CardText['words'], size: number, room: number) {
  const linesOf = (most: number) => wrapText(words(most), size, column);
  const whole = linesOf(Infinity);
  if (whole.length <= room) return { lines: whole, isWhole: true };
  let [fits, tooMany] = [0, words(Infinity).length];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (linesOf(half).length <= room) fits = half;
    else tooMany = half;
  }
  return { lines: linesOf(fits), isWhole: false };
}
