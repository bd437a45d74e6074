import type { GeoJSONStoreFeatures, HexColor } from 'terra-draw';

/** The current colours of the page's tokens, as #rrggbb. */
export interface DrawingColours {
  readonly line: string;
  readonly paper: string;
}

/** The ids that the one edited shape has in terra-draw. */
export const shapeIds = { ring: 'the-ring', circle: 'the-circle' } as const;

/** A disc has 64 corners and can be resized by each of them, but four handles are enough. */
const cornersPerHandle = 16;

/** The widths in pixels. */
const width = { line: 2.5, outline: 2, handle: 4.5, midpoint: 3, corner: 6 };

const hex = (colour: string) => colour as HexColor;

export function fillStyles({ line }: DrawingColours) {
  return {
    fillColor: hex(line),
    fillOpacity: 0.08,
    outlineColor: hex(line),
    outlineWidth: width.line,
  };
}

export function ringStyles(colours: DrawingColours) {
  const [line, paper] = [hex(colours.line), hex(colours.paper)];
  return {
    ...fillStyles(colours),
    closingPointColor: paper,
    closingPointOutlineColor: line,
    closingPointOutlineWidth: width.outline,
    closingPointWidth: width.corner,
    snappingPointColor: line,
    snappingPointOutlineColor: paper,
    snappingPointOutlineWidth: width.outline,
    snappingPointWidth: width.corner,
  };
}

export function selectStyles(colours: DrawingColours) {
  const [line, paper] = [hex(colours.line), hex(colours.paper)];
  const onHandle = (px: number) => (feature: GeoJSONStoreFeatures) => (isHandle(feature) ? px : 0);
  return {
    selectedPolygonColor: line,
    selectedPolygonFillOpacity: 0.06,
    selectedPolygonOutlineColor: line,
    selectedPolygonOutlineWidth: width.line,
    selectionPointColor: paper,
    selectionPointOutlineColor: line,
    selectionPointOutlineWidth: onHandle(width.outline),
    selectionPointWidth: onHandle(width.handle),
    midPointColor: line,
    midPointOutlineColor: paper,
    midPointOutlineWidth: 1,
    midPointWidth: width.midpoint,
  };
}

function isHandle({ properties }: GeoJSONStoreFeatures): boolean {
  const isDisc = properties['selectionPointFeatureId'] === shapeIds.circle;
  return !isDisc || Number(properties['index']) % cornersPerHandle === 0;
}
