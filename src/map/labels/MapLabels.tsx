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
import { LayerSymbol } from '../svg/LayerSymbol.tsx';
import type { BasemapLabel } from './basemapLabels.ts';
import { lineHeight, roundPx } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';
import { nearestSymbol } from '../hit/nearestSymbol.ts';
import { symbolRadius } from './candidates.ts';
import { labelFontSize, mapTitle } from './titles.ts';
import type { PlacedLabel } from './mapLayout.ts';
import { isEdgeOnly } from '../style/edges.ts';

export interface ShownLabel extends PlacedLabel {
  readonly place: Place;
  readonly layer: Layer;
}

interface Props {
  readonly language: Language;
  readonly messages: Messages;
  readonly labels: readonly ShownLabel[];
  readonly basemap: readonly BasemapLabel[];
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
  const { language, basemap, labels } = props;
  return (
    <>
      <g class="context-names" aria-hidden="true">
        {basemap.map(
          ({ id, text, kind, anchor, hasDot, leader, box: [left, top, right, bottom] }) => (
            <Fragment key={id}>
              {leader && <LeaderLine leader={leader} />}
              {hasDot && (
                <circle class="context-dot" cx={roundPx(anchor[0])} cy={roundPx(anchor[1])} r={2} />
              )}
              <text
                class={`context-name context-${kind}`}
                x={roundPx((left + right) / 2)}
                y={roundPx((top + bottom) / 2)}
                dy="0.35em"
                text-anchor="middle"
                {...(language === 'ar' ? {} : latinStyle(kind))}
              >
                {text}
              </text>
            </Fragment>
          ),
        )}
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
  label: { place, layer, anchor, box, leader, isSymbol, isPlate },
  labels,
  language,
  messages,
  selected,
  highlighted,
  derived,
  hrefOf,
  onSelect,
  onHighlight,
}: Props & { readonly label: ShownLabel }) {
  const lines = mapTitle(place, language, isEdgeOnly(layer));
  /** The nearest symbol is meant where several lie close together, not the one drawn last. */
  const meantBy = (event: MouseEvent): PlaceId => {
    const target = event.target as Element;
    if (!target.closest('.symbol, .layer-symbol')) return place.id;
    const { left, top } = target.closest('svg')!.getBoundingClientRect();
    const symbols = labels.filter((each) => each.isSymbol);
    const press: Pixel = [event.clientX - left, event.clientY - top];
    const spots = symbols.map((each) => ({ id: each.id, at: each.anchor }));
    return nearestSymbol(spots, press, symbolRadius) ?? place.id;
  };
  const state = [
    `layer-${layer.id}`,
    isSymbol ? 'is-symbol' : '',
    isEdgeOnly(layer) ? 'is-edge-only' : '',
    isPlate ? 'is-plate' : '',
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
        onSelect(meantBy(event));
      }}
      onPointerMove={(event: PointerEvent) => {
        // Touch has no hover.
        if (event.pointerType !== 'touch') onHighlight(meantBy(event));
      }}
      onPointerLeave={() => onHighlight(null)}
    >
      {leader && <LeaderLine leader={leader} />}
      {layer.symbol && (
        <LayerSymbol symbol={layer.symbol} at={[roundPx(anchor[0]), roundPx(anchor[1])]} />
      )}
      {isSymbol && !layer.symbol && (
        <Symbol at={anchor} isRound={place.shape.precision !== 'area'} />
      )}
      {box && (
        <>
          <rect
            class="hit"
            x={Math.round(box[0])}
            y={Math.round(box[1])}
            width={Math.round(box[2] - box[0])}
            height={Math.round(box[3] - box[1])}
          />
          {lines.map((line, i) => (
            <text
              key={line}
              {...textSpot(box, leader, i - (lines.length - 1) / 2)}
              {...(isEdgeOnly(layer) && language !== 'ar' ? { 'letter-spacing': '0.1em' } : {})}
            >
              {line}
            </text>
          ))}
        </>
      )}
    </a>
  );
}

/** The space between the end of a name's box and its letters, in px. */
const textInset = 6;

/** Returns a line's position: in the middle of its box, or where the leader line ends. */
function textSpot([left, top, right, bottom]: Box, leader: Segment | null, fromMiddle: number) {
  // Not `dy`: some renderers apply it only to the first letter of an Arabic name.
  const y = roundPx((top + bottom) / 2 + labelFontSize * 0.35 + fromMiddle * lineHeight);
  if (!leader) return { x: roundPx((left + right) / 2), y, 'text-anchor': 'middle' } as const;
  return leader[1][0] < left + textInset
    ? ({ x: roundPx(left + textInset), y, 'text-anchor': 'start' } as const)
    : ({ x: roundPx(right - textInset), y, 'text-anchor': 'end' } as const);
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

function LeaderLine({ leader: [[x1, y1], [x2, y2]] }: { readonly leader: Segment }) {
  return (
    <line class="leader" x1={roundPx(x1)} y1={roundPx(y1)} x2={roundPx(x2)} y2={roundPx(y2)} />
  );
}
