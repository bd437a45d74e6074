interface Props {
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  /** The font size, in px. */
  readonly size: number;
  readonly lines: readonly string[];
  readonly isRightToLeft: boolean;
  readonly class?: string;
}

/** The line height, as a multiple of the font size. */
export const lineHeight = 1.4;

/**
 * Draws lines that begin at `x`. A right-to-left line is isolated by control characters and
 * anchored at its `end`, because not every SVG renderer supports `direction`.
 */
export function PictureText({ x, y, size, lines, isRightToLeft, class: name = '' }: Props) {
  return (
    <g class={`picture-text ${name}`} font-size={size}>
      {lines.map((line, index) => (
        <text
          key={index}
          x={x}
          y={Math.round(y + index * size * lineHeight)}
          text-anchor={isRightToLeft ? 'end' : 'start'}
        >
          {isRightToLeft ? `\u2067${line}\u2069` : line}
        </text>
      ))}
    </g>
  );
}
