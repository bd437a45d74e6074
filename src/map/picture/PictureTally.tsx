import { formatNumber } from '../../i18n/formats.ts';
import { directions } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { mostSquares, tallyOf } from '../../story/figures.ts';
import { LayerSwatch } from './LayerSwatch.tsx';
import { PictureText } from './PictureText.tsx';

/** The side of a square and the distance from one to the next, in px. */
const square = 22;
const pitch = 27;

/** The height of a line of the tally, in px. */
export const tallyLine = 31;

interface Props {
  readonly store: Store;
  /** The start of the lines and the top of the first, in px. */
  readonly x: number;
  readonly y: number;
}

/** Draws the tally in a picture, as its key: a square for each area that the headline counts. */
export function PictureTally({ store, x, y }: Props) {
  const { story, derived, view } = store;
  const { language } = view.value;
  const isRightToLeft = directions[language] === 'rtl';
  const { groups, total } = tallyOf(story, derived);
  return (
    <>
      {groups.map(({ layer, places }, line) => {
        const squares = total > mostSquares ? 1 : places.length;
        const top = y + line * tallyLine;
        const textAt = squares * pitch + 8;
        return (
          <g key={layer.id}>
            {Array.from({ length: squares }, (_, index) => (
              <LayerSwatch
                key={index}
                layer={layer}
                size={{ width: square, height: square }}
                x={isRightToLeft ? x - index * pitch - square : x + index * pitch}
                y={top}
              />
            ))}
            <PictureText
              x={isRightToLeft ? x - textAt : x + textAt}
              y={top + 17}
              size={18}
              lines={[`${formatNumber(places.length)} ${layer.name[language]}`]}
              isRightToLeft={isRightToLeft}
            />
          </g>
        );
      })}
    </>
  );
}
