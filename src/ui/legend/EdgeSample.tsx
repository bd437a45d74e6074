import { dashes, edgeWidth, isRound } from '../../map/style/edges.ts';
import type { Precision } from '../../story/schema.ts';

const width = 56;

/** An edge as the map draws it for a precision. */
export function EdgeSample({ precision }: { readonly precision: Precision }) {
  const stroke = isRound(precision) ? edgeWidth.round : edgeWidth.inside;
  const dash = dashes[precision]?.map((length) => length * stroke).join(' ');
  return (
    <svg
      class="edge-sample"
      width={width}
      height="10"
      viewBox={`0 0 ${width} 10`}
      aria-hidden="true"
    >
      <path
        d={`M2 5h${width - 4}`}
        stroke-width={stroke}
        stroke-linecap={isRound(precision) ? 'round' : 'butt'}
        {...(dash ? { 'stroke-dasharray': dash } : {})}
      />
    </svg>
  );
}
