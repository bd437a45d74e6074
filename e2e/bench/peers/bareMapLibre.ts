import { Map as MapLibre, Popup, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import story from 'virtual:peer-story';
import { sayDrawn, sayWhere } from './peerMap.ts';

/** The baseline for a vector map: the same polygons and a popup, and nothing else. */
setWorkerUrl(workerUrl);
const element = document.getElementById('map')!;
const [west, south, east, north] = story.bounds;
const [lng, lat] = story.press;
const map = new MapLibre({
  container: element,
  bounds: [west, south, east, north],
  style: {
    version: 8,
    sources: { places: { type: 'geojson', data: story.places } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#f6f2ea' } },
      {
        id: 'places',
        type: 'fill',
        source: 'places',
        paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.6 },
      },
      {
        id: 'outlines',
        type: 'line',
        source: 'places',
        paint: { 'line-color': ['get', 'colour'], 'line-width': 1.5 },
      },
    ],
  },
});
sayWhere(element, map.project([lng, lat]));
map.once('idle', () => sayDrawn(element));
map.on('click', 'places', ({ features, lngLat }) => {
  new Popup().setLngLat(lngLat).setHTML(features![0]!.properties['words']).addTo(map);
});
