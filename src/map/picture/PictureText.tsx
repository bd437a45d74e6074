interface Props {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** px */
  readonly size: number;
  readonly lines: readonly string[];
  readonly isRightToLeft: boolean;
  readonly class?: string;
}

/** Times the font size. */
export const lineHeight = 1.4;

/**
 * Lines that begin at `x`. A right-to-left line is isolated by characters and set by its end:
 * not everything that draws SVG knows `direction`.
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
