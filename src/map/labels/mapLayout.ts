import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import type { Language, LayerId, PlaceId } from '../../story/schema.ts';
import type { Sliced } from '../../story/sliced.ts';
import type { Place } from '../../story/story.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import type { MapAreas } from './area.ts';
import type { BasemapLabel } from './basemapLabels.ts';
import type { Box, Segment } from './boxes.ts';

export interface LabelInput {
  /** The places that are shown. */
  readonly places: readonly Place[];
  /** The layer that colours each shown place; null where only an edge is drawn. */
  readonly statuses: ReadonlyMap<PlaceId, LayerId | null>;
  /** The places whose layer draws a symbol at them, whatever their size. */
  readonly symbols: ReadonlySet<PlaceId>;
  readonly camera: Camera;
  readonly view: Size;
  readonly language: Language;
  /** The least target size, in px: smaller shapes become symbols. */
  readonly target: number;
  readonly obstacles: readonly Box[];
  readonly names: BasemapInfo['names'];
  readonly mapAreas: MapAreas;
  /** The origin of the ground's world px; see `worldOrigin`. */
  readonly origin: Pixel;
  /** The places to name before all others: first the selected one, then those of a claim. */
  readonly first: readonly PlaceId[];
  /** The selected place, which always has a name, if need be on a plate. */
  readonly selected: PlaceId | null;
}

export interface PlacedLabel {
  readonly id: PlaceId;
  readonly anchor: Pixel;
  /** The box of the name, or null if there was no room for it. */
  readonly box: Box | null;
  /** The line from the place to a name beside it, or null without one. */
  readonly leader: Segment | null;
  /** True if the shape is too small to hit, or only an edge, and a symbol stands for it. */
  readonly isSymbol: boolean;
  /** True if the name stands on an opaque plate, because no allowed spot was left for it. */
  readonly isPlate: boolean;
}

export interface MapLayout {
  readonly places: readonly PlacedLabel[];
  readonly basemap: readonly BasemapLabel[];
  /** Returns a spot for a name that was left out, while the reader points at its place. */
  readonly reveal: (id: PlaceId) => PlacedLabel | null;
}

export const emptyLayout: MapLayout = { places: [], basemap: [], reveal: () => null };

/** The code that lays out names. The browser loads it after the page has drawn. */
export interface LabelEngine {
  readonly placeLabels: (input: LabelInput) => MapLayout;
  readonly placingLabels: (input: LabelInput) => Sliced<MapLayout>;
}
