import type { Camera, Size } from '../../geo/mercator.ts';
import { unproject } from '../../geo/mercator.ts';
import { distanceMetres } from '../../geo/plane.ts';
import type { Messages } from '../../i18n/messages.ts';

interface Props {
  readonly t: Messages;
  readonly isRightToLeft: boolean;
  readonly camera: Camera;
  readonly size: Size;
}

/** The longest bar, and its distance from the side and the bottom of the view, in px. */
const longest = 90;
const margin = 10;
const fromBottom = 32;

/** Draws a bar as long as a round distance in the middle of the view, with that distance. */
export function ScaleBar({ t, isRightToLeft, camera, size }: Props) {
  const { metres, width } = roundDistance(camera, size, longest);
  const start = isRightToLeft ? size.width - margin - width : margin;
  const y = size.height - fromBottom;
  return (
    <g class="scale" aria-hidden="true">
      <path d={`M${start} ${y - 5}v5h${width}v-5`} />
      <text x={start + width / 2} y={y - 5} text-anchor="middle">
        {t.map.distance(metres)}
      </text>
    </g>
  );
}

/**
 * Returns the longest of 1, 2, 3, 5 × 10ⁿ metres that fits into `longestPx`, and its width in px.
 * Both are measured in the middle of the view.
 */
export function roundDistance(
  camera: Camera,
  size: Size,
  longestPx: number,
): { metres: number; width: number } {
  const [x, y] = [size.width / 2, size.height / 2];
  const across = distanceMetres(
    unproject(camera, size, [x - longestPx / 2, y]),
    unproject(camera, size, [x + longestPx / 2, y]),
  );
  const power = 10 ** Math.floor(Math.log10(across));
  const factor = [5, 3, 2, 1].find((each) => each * power <= across) ?? 1;
  const metres = factor * power;
  return { metres, width: Math.round((metres / across) * longestPx) };
}
