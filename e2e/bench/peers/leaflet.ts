import { geoJSON, map as createMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import story from 'virtual:peer-story';
import { sayDrawn, sayWhere } from './peerMap.ts';
import type { PeerFeature } from './peerMap.ts';

/** The map that a newsroom would write: the same polygons and popups. */
const element = document.getElementById('map')!;
const [west, south, east, north] = story.bounds;
const map = createMap(element).fitBounds([
  [south, west],
  [north, east],
]);
geoJSON(story.places, {
  style: (feature) => ({ color: (feature as PeerFeature).properties.colour, weight: 1.5 }),
  onEachFeature: (feature: PeerFeature, layer) => layer.bindPopup(feature.properties.words),
}).addTo(map);
const [lng, lat] = story.press;
sayWhere(element, map.latLngToContainerPoint([lat, lng]));
requestAnimationFrame(() => setTimeout(() => sayDrawn(element)));
