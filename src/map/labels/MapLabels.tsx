import type { Pixel, Size } from '../../geo/mercator.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Language, Layer, Localized } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';
import type { Box, Segment } from './boxes.ts';
import { symbolRadius } from './layoutLabels.ts';
import { labelText } from './placeLabels.ts';

export interface ShownLabel {
  readonly place: Place;
  readonly layer: Layer;
  readonly anchor: Pixel;
  readonly box: Box | null;
  readonly isSymbol: boolean;
  readonly leader: Segment | null;
}

export interface ContextName {
  readonly id: string;
  readonly name: Localized;
  readonly kind: string;
  readonly at: Pixel;
}

interface Props {
  readonly view: Size;
  readonly language: Language;
  readonly messages: Messages;
  readonly labels: readonly ShownLabel[];
  readonly context: readonly ContextName[];
  readonly selected: string | null;
  readonly highlighted: string | null;
  readonly hrefOf: (place: string) => string;
  readonly onSelect: (place: string) => void;
  readonly onHighlight: (place: string | null) => void;
}

/**
 * Every name on the map, above the canvas: real links that can be clicked, with symbols for places
 * too small to hit and a line from each symbol to its name.
 */
export function MapLabels(props: Props) {
  const { view, language, context, labels } = props;
  return (
    <svg
      class="map-labels"
      width={view.width}
      height={view.height}
      viewBox={`0 0 ${view.width} ${view.height}`}
    >
      <g class="context-names" aria-hidden="true">
        {context.map(({ id, name, kind, at: [x, y] }) => (
          <text key={id} class={`context-name context-${kind}`} x={x} y={y} text-anchor="middle">
            {name[language]}
          </text>
        ))}
      </g>
      {labels.map((label) => (
        <PlaceLabel key={label.place.id} label={label} {...props} />
      ))}
    </svg>
  );
}

function PlaceLabel({
  label: { place, layer, anchor, box, leader, isSymbol },
  language,
  messages,
  selected,
  highlighted,
  hrefOf,
  onSelect,
  onHighlight,
}: Props & { readonly label: ShownLabel }) {
  const text = labelText(place, language, messages.map.sic);
  const state = [
    `layer-${layer.id}`,
    isSymbol ? 'is-symbol' : '',
    place.id === selected ? 'is-selected' : '',
    place.id === highlighted ? 'is-highlighted' : '',
  ];
  return (
    <a
      class={`place-label ${state.filter(Boolean).join(' ')}`}
      href={hrefOf(place.id)}
      data-place={place.id}
      tabindex={-1}
      aria-label={messages.map.placeLabel(
        isolate(place.name[language]),
        isolate(layer.name[language]),
      )}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        onSelect(place.id);
      }}
      onPointerEnter={() => onHighlight(place.id)}
      onPointerLeave={() => onHighlight(null)}
    >
      {leader && (
        <line
          class="leader"
          x1={leader[0][0]}
          y1={leader[0][1]}
          x2={leader[1][0]}
          y2={leader[1][1]}
        />
      )}
      {isSymbol && <Symbol at={anchor} isRound={place.shape.precision !== 'area'} />}
      {box && (
        <>
          <rect
            class="hit"
            x={box[0]}
            y={box[1]}
            width={box[2] - box[0]}
            height={box[3] - box[1]}
          />
          <text {...textSpot(box, leader)} dy="0.35em">
            {text}
          </text>
        </>
      )}
    </a>
  );
}

/** In the middle of its box, or where the line to it ends. */
function textSpot([left, top, right, bottom]: Box, leader: Segment | null) {
  const y = (top + bottom) / 2;
  if (!leader) return { x: (left + right) / 2, y, 'text-anchor': 'middle' } as const;
  return leader[1][0] === left
    ? ({ x: left + 4, y, 'text-anchor': 'start' } as const)
    : ({ x: right - 4, y, 'text-anchor': 'end' } as const);
}

function Symbol({ at: [x, y], isRound }: { readonly at: Pixel; readonly isRound: boolean }) {
  const radius = symbolRadius - 1;
  return isRound ? (
    <circle class="symbol" cx={x} cy={y} r={radius} />
  ) : (
    <rect class="symbol" x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} />
  );
}
