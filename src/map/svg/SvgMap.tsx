import type { Bounds } from '../../geo/types.ts';
import { boundsOverlap } from '../../geo/bounds.ts';
import { unproject } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';
import type { Store } from '../../state/store.ts';
import { layerIdsOf, shownLayer } from '../../story/derive.ts';
import type { Layer, Precision } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';
import {
  borderDash,
  dashes,
  edgeWidth,
  isEdgeOnly,
  isFilled,
  isRound,
  isSymbolOnly,
  lineWidth,
  opacity,
} from '../style/edges.ts';
import { hatchTileOf } from '../style/hatch.ts';
import { leastRiver, railwayDash, roadStops, runwayStops, widthAt } from '../style/lines.ts';
import {
  basemapIds,
  basemapZooms,
  insideId,
  isDrawnAt,
  outlineId,
  riverRanks,
  roadGroups,
} from './defIds.ts';
import { Hatches, hatchOf } from './Hatches.tsx';
import { asTransform, worldOrigin, worldTransform } from './world.ts';

interface Props {
  /** The prefix that keeps the hatches of several drawings on one page apart. */
  readonly id: string;
  readonly store: Store;
  readonly camera: Camera;
  readonly size: Size;
  /** Leaves out the places that lie further outside the view than this many times its size. */
  readonly cutBeyond?: number;
}

/** A place and the layer that gives it its colour; undefined if all its layers are hidden. */
interface ShownPlace {
  readonly place: Place;
  readonly layer: Layer | undefined;
}

/**
 * Draws the map as SVG through a camera, with the same colours, hatches and edges as in MapLibre.
 * The shapes are in `SvgDefs`. Every place is a link; the smallest lies on top.
 */
export function SvgMap({ id, store, camera, size, cutBeyond = Infinity }: Props) {
  const { story, derived, view, highlighted } = store;
  const filtered = store.filtered.value.derived;
  const { hidden, place: selected } = view.value;
  const origin = worldOrigin(story.theatres);
  const transform = worldTransform(camera, size, origin);
  // Two digits are within a tenth of a px, and compress well.
  const px = (n: number) => +(n / transform.scale).toPrecision(2);
  const dash = (lengths: readonly number[], width: number) =>
    lengths.map((length) => px(length * width)).join(' ');
  const isDrawn = (each: keyof typeof basemapZooms) => isDrawnAt(camera.zoom, basemapZooms[each]);
  const inView = boundsAround(camera, size, cutBeyond);
  const shown = story.places
    .filter(({ bounds }) => !inView || boundsOverlap(bounds, inView))
    .toSorted((a, b) => b.areaKm2 - a.areaKm2)
    .map((place): ShownPlace => ({
      place,
      layer: shownLayer(filtered, place.id, hidden),
    }));
  const drawnLayers = story.layers.filter((each) => shown.some(({ layer }) => layer === each));
  const chosen = shown.find(({ place, layer }) => place.id === selected && layer)?.place;
  const chosenDash = chosen && dashes[chosen.shape.precision];
  return (
    <svg
      class="drawing"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      overflow="visible"
      aria-hidden="true"
    >
      <Hatches id={id} layers={drawnLayers} zoom={camera.zoom} origin={origin} />
      <g transform={asTransform(transform)}>
        <use href={`#${basemapIds.land}`} />
        {(['wideRailway', 'railway'] as const).filter(isDrawn).map((each) => (
          <use
            key={each}
            class="basemap-line-railway"
            href={`#${basemapIds[`${each}s`]}`}
            stroke-width={px(lineWidth.railway)}
            stroke-dasharray={dash(railwayDash, lineWidth.railway)}
          />
        ))}
        {roadGroups
          .filter((group) => (group !== 'street' && group !== 'primary') || isDrawn(group))
          .toReversed()
          .map((group) => {
            const roadClass = group === 'street' ? 'primary' : group;
            return (
              <use
                key={group}
                class={`basemap-${roadClass}`}
                href={`#${basemapIds.roads[group]}`}
                stroke-width={px(widthAt(roadStops[roadClass], camera.zoom))}
              />
            );
          })}
        <use
          class="basemap-runway"
          href={`#${basemapIds.runways}`}
          stroke-width={px(widthAt(runwayStops, camera.zoom))}
        />
        <use
          class="basemap-line-district"
          href={`#${basemapIds.districts}`}
          stroke-width={px(lineWidth.district)}
        />
        {shown
          .filter(({ place }) => isEdgeOnly(derived.layersOf.get(place.id)?.[0]))
          .map(({ place }) => (
            <use
              key={place.id}
              class="basemap-line-governorate"
              href={`#${outlineId(place.id)}`}
              stroke-width={px(edgeWidth.governorate)}
            />
          ))}
        {shown.map(({ place, layer }) =>
          layer ? (
            <ShapeLink
              key={place.id}
              {...{ id, store, place, layer, px, dash }}
              isActive={highlighted.value.has(place.id)}
            />
          ) : null,
        )}
        {chosen && (
          <use
            class="shape-selected"
            href={`#${outlineId(chosen.id)}`}
            stroke-width={px(edgeWidth.selected)}
            {...(chosenDash ? { 'stroke-dasharray': dash(chosenDash, edgeWidth.selected) } : {})}
            {...(isRound(chosen.shape.precision) ? { 'stroke-linecap': 'round' as const } : {})}
          />
        )}
        <g class="basemap-above">
          <use class="basemap-bank" href={`#${basemapIds.banks}`} />
          <use class="basemap-river" href={`#${basemapIds.riverWidths}`} />
          {isDrawn('canal') && <use class="basemap-river" href={`#${basemapIds.canalWidths}`} />}
          {riverRanks
            .filter((rank) => rank < 3 || isDrawn('canal'))
            .map((rank) => (
              <use
                key={rank}
                class="basemap-river"
                href={`#${basemapIds.rivers[rank]}`}
                stroke-width={px(leastRiver(rank, camera.zoom))}
              />
            ))}
          <use class="basemap-sea" href={`#${basemapIds.gulf}`} />
          <use
            class="basemap-line-border"
            href={`#${basemapIds.borders}`}
            stroke-width={px(lineWidth.border)}
            stroke-dasharray={dash(borderDash, lineWidth.border)}
          />
        </g>
      </g>
    </svg>
  );
}

interface ShapeProps {
  readonly id: string;
  readonly store: Store;
  readonly place: Place;
  readonly layer: Layer;
  readonly isActive: boolean;
  readonly px: (n: number) => number;
  readonly dash: (lengths: readonly number[], width: number) => string;
}

function ShapeLink({ id, store, place, layer, isActive, px, dash }: ShapeProps) {
  const { precision } = place.shape;
  const isAlong = isRound(precision);
  const width = isActive ? edgeWidth.active : restWidth(layer, isAlong);
  const lengths = dashes[precision];
  const href = `#${outlineId(place.id)}`;
  return (
    <a
      class={`shape layer-${layer.id}${isEdgeOnly(layer) ? ' is-edge-only' : ''}`}
      href={store.hrefOfPlace(place.id)}
      data-place={place.id}
      data-layers={layerIdsOf(store.filtered.value.derived, place.id)}
      tabindex={-1}
    >
      {hatchTileOf(layer) && isFilled(layer, precision) && (
        <use href={href} fill={`url(#${hatchOf(id, layer.id)})`} fill-opacity={opacity.hatch} />
      )}
      {/* An edge inside its outline is drawn at double width and clipped at the outline. */}
      <use
        class="shape-area"
        href={href}
        fill-opacity={fillOpacity(layer, precision, isActive)}
        stroke-width={px(isAlong ? width : 2 * width)}
        {...(lengths ? { 'stroke-dasharray': dash(lengths, width) } : {})}
        {...(isAlong
          ? { 'stroke-linecap': 'round' as const }
          : { 'clip-path': `url(#${insideId(place.id)})` })}
      />
    </a>
  );
}

function restWidth(layer: Layer, isAlong: boolean): number {
  if (isSymbolOnly(layer)) return 0;
  return isAlong ? edgeWidth.round : edgeWidth.inside;
}

function fillOpacity(layer: Layer, precision: Precision, isActive: boolean): number {
  if (isActive && !isEdgeOnly(layer)) return opacity.fillActive;
  return isFilled(layer, precision) ? opacity.fill : 0;
}

function boundsAround(camera: Camera, size: Size, times: number): Bounds | null {
  if (!Number.isFinite(times)) return null;
  const [dx, dy] = [size.width * times, size.height * times];
  const [west, north] = unproject(camera, size, [-dx, -dy]);
  const [east, south] = unproject(camera, size, [size.width + dx, size.height + dy]);
  return [west, south, east, north];
}
