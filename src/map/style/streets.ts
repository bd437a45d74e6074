import type {
  LayerSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { layers } from '@protomaps/basemaps';
import type { Flavor } from '@protomaps/basemaps';
import type { MapTokens } from './colours.ts';
import { ownAreasTo, streetsZooms } from './zooms.ts';

/** The name of the source, and the beginning of the ids of its layers. */
const source = 'streets';
/** Our first line that stays above the streets: with it, all that follows does. */
const firstAbove = 'districts';
/** Our areas that the Protomaps schema lacks: they lie on its land too, as far as they go. */
const ownAreas = new Set(['marsh', 'wetlands', 'flats', 'built-up']);

/**
 * Adds the streets of a vector source in the Protomaps schema to our style, below the claims and
 * above our own base map, which shows wherever the source has no tile. They are drawn in our
 * colours, without symbols, and without the borders of countries and regions: ours say where these run.
 */
export function addStreets(
  style: StyleSpecification,
  tokens: MapTokens,
  tiles: VectorSourceSpecification,
): StyleSpecification {
  const streets = layers(source, flavourOf(tokens))
    .filter(isDrawn)
    .map((layer) => ({ ...layer, ...fromZoom(layer.minzoom), id: `${source}-${layer.id}` }));
  const sea = streets
    .filter(({ id }) => id === `${source}-water`)
    .map((layer): LayerSpecification => ({
      ...layer,
      id: `${source}-sea`,
      filter: ['==', ['get', 'kind'], 'ocean'],
    }));
  const again = (
    own: readonly LayerSpecification[],
    zooms: { minzoom: number; maxzoom?: number },
  ) => own.map((layer) => ({ ...layer, ...zooms, id: `${layer.id}-with-${source}` }));
  const at = style.layers.findIndex(({ id }) => id === firstAbove);
  const [below, above] = [style.layers.slice(0, at), style.layers.slice(at)];
  // Our water lies above the claims, but below the streets where these are drawn.
  const water = above.filter(isWater);
  const isLast = (layer: LayerSpecification) => layer === water.at(-1);
  return {
    ...style,
    sources: { ...style.sources, [source]: tiles },
    layers: [
      ...below,
      ...again(water, fromZoom()),
      ...streets.filter(isLand),
      ...again(
        below.filter(({ id }) => ownAreas.has(id)),
        { ...fromZoom(), maxzoom: ownAreasTo },
      ),
      ...streets.filter((layer) => !isLand(layer)),
      ...above.flatMap((layer) => [
        isWater(layer) ? { ...layer, maxzoom: streetsZooms.from } : layer,
        // The boundaries of places run out to sea, which covers them.
        ...(isLast(layer) ? sea : []),
      ]),
    ],
  };
}

function isDrawn(
  layer: LayerSpecification,
): layer is Extract<LayerSpecification, { type: 'fill' | 'line' }> {
  return (layer.type === 'fill' || layer.type === 'line') && layer['source-layer'] !== 'boundaries';
}

function isWater(layer: LayerSpecification): boolean {
  return 'source' in layer && (layer.source === 'water' || layer.source === 'rivers');
}

const isLand = ({ id }: LayerSpecification) => id === `${source}-earth`;

function fromZoom(own = 0): { minzoom: number } {
  return { minzoom: Math.max(own, streetsZooms.from) };
}

/** Returns the colours of all that the streets' layers draw: each is one of ours. */
function flavourOf(tokens: MapTokens): Flavor {
  const { home, marsh, flat, airfield, runway, sea, railway, motorway, trunk, primary } = tokens;
  const [built, minor] = [tokens['built-up'], tokens['district-line']];
  const drawn = {
    background: sea,
    earth: home,
    park_a: marsh,
    park_b: marsh,
    wood_a: marsh,
    wood_b: marsh,
    scrub_a: marsh,
    scrub_b: marsh,
    zoo: marsh,
    glacier: home,
    sand: home,
    beach: flat,
    hospital: built,
    school: built,
    industrial: built,
    military: built,
    pedestrian: built,
    buildings: primary,
    aerodrome: airfield,
    runway,
    water: sea,
    pier: home,
    railway,
    boundaries: tokens.border,
    highway: motorway,
    highway_casing_early: home,
    highway_casing_late: home,
    major: trunk,
    major_casing_early: home,
    major_casing_late: home,
    link: trunk,
    link_casing: home,
    minor_a: minor,
    minor_b: minor,
    minor_casing: home,
    minor_service: minor,
    minor_service_casing: home,
    other: minor,
    bridges_highway: motorway,
    bridges_highway_casing: home,
    bridges_major: trunk,
    bridges_major_casing: home,
    bridges_link: trunk,
    bridges_link_casing: home,
    bridges_minor: minor,
    bridges_minor_casing: home,
    bridges_other: minor,
    bridges_other_casing: home,
    tunnel_highway: motorway,
    tunnel_highway_casing: home,
    tunnel_major: trunk,
    tunnel_major_casing: home,
    tunnel_link: trunk,
    tunnel_link_casing: home,
    tunnel_minor: minor,
    tunnel_minor_casing: home,
    tunnel_other: minor,
    tunnel_other_casing: home,
  } satisfies Partial<Flavor>;
  // The rest colours names, which are not drawn.
  return drawn as Partial<Flavor> as Flavor;
}
