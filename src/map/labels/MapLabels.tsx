import { Fragment } from 'preact';
import type { Pixel } from '../../geo/mercator.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Messages } from '../../i18n/messages.ts';
import { layerIdsOf } from '../../story/derive.ts';
import type { Derived } from '../../story/derive.ts';
import type { Language, Layer, PlaceId } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';
import { isPlainClick } from '../../dom/pointer.ts';
import type { LabelKind } from '../style/basemap.ts';
import type { BasemapLabel } from './basemapLabels.ts';
import { roundPx } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';
import { symbolRadius } from './candidates.ts';
import { labelFontSize, placeTitle } from './placeLabels.ts';

export interface ShownLabel {
  readonly place: Place;
  readonly layer: Layer;
  readonly anchor: Pixel;
  readonly box: Box | null;
  readonly isSymbol: boolean;
  readonly leader: Segment | null;
}

interface Props {
  readonly language: Language;
  readonly messages: Messages;
  readonly labels: readonly ShownLabel[];
  readonly context: readonly BasemapLabel[];
  readonly selected: PlaceId | null;
  readonly highlighted: ReadonlySet<PlaceId>;
  readonly derived: Derived;
  readonly hrefOf: (place: PlaceId) => string;
  readonly onSelect: (place: PlaceId) => void;
  readonly onHighlight: (place: PlaceId | null) => void;
}

/**
 * Draws every name on the map, above its shapes. The names of places are real links. Places too
 * small to hit get a symbol, and names away from their place a leader line.
 */
export function MapLabels(props: Props) {
  const { language, context, labels } = props;
  return (
    <>
      <g class="context-names" aria-hidden="true">
        {context.map(({ id, text, kind, at: [x, y], dot }) => (
          <Fragment key={id}>
            {dot && <circle class="context-dot" cx={roundPx(dot[0])} cy={roundPx(dot[1])} r={2} />}
            <text
              class={`context-name context-${kind}`}
              x={roundPx(x)}
              y={roundPx(y)}
              dy="0.35em"
              text-anchor="middle"
              {...(language === 'ar' ? {} : latinStyle(kind))}
            >
              {text}
            </text>
          </Fragment>
        ))}
      </g>
      {labels.map((label) => (
        <PlaceLabel key={label.place.id} label={label} {...props} />
      ))}
    </>
  );
}

/** Returns the map style of Latin script: water slanted, large areas spaced. Arabic has neither. */
function latinStyle(kind: LabelKind) {
  if (kind === 'country' || kind === 'governorate') return { 'letter-spacing': '0.14em' };
  return isWater(kind) ? { 'font-style': 'italic' } : {};
}

function isWater(kind: LabelKind): boolean {
  return ['sea', 'khor', 'river', 'lake', 'marsh'].includes(kind);
}

function PlaceLabel({
  label: { place, layer, anchor, box, leader, isSymbol },
  language,
  messages,
  selected,
  highlighted,
  derived,
  hrefOf,
  onSelect,
  onHighlight,
}: Props & { readonly label: ShownLabel }) {
  const text = placeTitle(place, language, messages.map.sic);
  const state = [
    `layer-${layer.id}`,
    isSymbol ? 'is-symbol' : '',
    place.id === selected ? 'is-selected' : '',
    highlighted.has(place.id) ? 'is-highlighted' : '',
  ];
  return (
    <a
      class={`place-label ${state.filter(Boolean).join(' ')}`}
      href={hrefOf(place.id)}
      data-place={place.id}
      data-layers={layerIdsOf(derived, place.id)}
      tabindex={-1}
      aria-label={messages.map.placeLabel(
        isolate(place.name[language]),
        isolate(layer.name[language]),
      )}
      onClick={(event: MouseEvent) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onSelect(place.id);
      }}
      onPointerEnter={({ pointerType }: PointerEvent) => {
        // Touch has no hover.
        if (pointerType !== 'touch') onHighlight(place.id);
      }}
      onPointerLeave={() => onHighlight(null)}
    >
      {leader && (
        <line
          class="leader"
          x1={roundPx(leader[0][0])}
          y1={roundPx(leader[0][1])}
          x2={roundPx(leader[1][0])}
          y2={roundPx(leader[1][1])}
        />
      )}
      {isSymbol && <Symbol at={anchor} isRound={place.shape.precision !== 'area'} />}
      {box && (
        <>
          <rect
            class="hit"
            x={Math.round(box[0])}
            y={Math.round(box[1])}
            width={Math.round(box[2] - box[0])}
            height={Math.round(box[3] - box[1])}
          />
          <text {...textSpot(box, leader)}>{text}</text>
        </>
      )}
    </a>
  );
}

/** Returns the text's position: in the middle of its box, or where the leader line ends. */
function textSpot([left, top, right, bottom]: Box, leader: Segment | null) {
  // Not `dy`: some renderers apply it only to the first letter of an Arabic name.
  const y = roundPx((top + bottom) / 2 + labelFontSize * 0.35);
  if (!leader) return { x: roundPx((left + right) / 2), y, 'text-anchor': 'middle' } as const;
  return leader[1][0] === left
    ? ({ x: roundPx(left + 4), y, 'text-anchor': 'start' } as const)
    : ({ x: roundPx(right - 4), y, 'text-anchor': 'end' } as const);
}

function Symbol({ at: [x, y], isRound }: { readonly at: Pixel; readonly isRound: boolean }) {
  const radius = symbolRadius - 1;
  return isRound ? (
    <circle class="symbol" cx={roundPx(x)} cy={roundPx(y)} r={radius} />
  ) : (
    <rect
      class="symbol"
      x={roundPx(x - radius)}
      y={roundPx(y - radius)}
      width={2 * radius}
      height={2 * radius}
    />
  );
}
